import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReading } from '../reading-builder.ts'
import { callingOf } from './calling.ts'

const calling = (name: string, role?: string, after = '') => {
  const { mentions, report } = makeReading({ id: 'r-1', mentions: [role === undefined ? { name } : { name, role }] })
  const end = mentions[0]?.spans.at(-1)?.[1] ?? 0
  return callingOf(mentions, report.text.slice(0, end) + after)
}

test('a rank, a trade and a pulpit are callings; an office is none', () => {
  assert.equal(calling('Pavel Vell', 'Lieutenant General'), calling('Colonel Pavel Vell'))
  assert.notEqual(calling('Pavel Vell', 'striker'), calling('Pavel Vell', 'bishop'))
  assert.equal(calling('Pavel Vell', 'Secretary General'), undefined)
  assert.equal(calling('Pavel Vell', 'minister'), undefined)
  assert.equal(calling('General Pavel Vell', 'bishop'), undefined)
})

test('who is no relation of another is a namesake', () => {
  assert.equal(calling('Pavel Vell', 'baker', ', no relation of the minister, said'), 'namesake')
  assert.equal(calling('Pavel Vell', undefined, ' (not related to the minister)'), 'namesake')
  assert.equal(calling('Pavel Vell', undefined, ', a relation of the minister'), undefined)
})
