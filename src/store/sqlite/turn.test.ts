import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Turn } from './turn.ts'

test('who comes first goes first, one at a time', async () => {
  const turn = new Turn()
  const order: string[] = []
  const work = async (name: string) => {
    await turn.take()
    order.push(`${name} begins`)
    await new Promise(resolve => setImmediate(resolve))
    order.push(`${name} ends`)
    turn.pass()
  }
  await Promise.all([work('a'), work('b'), work('c')])
  assert.deepEqual(order, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})
