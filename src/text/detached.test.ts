import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { detached } from './detached.ts'

test('the letters are the same, whatever they are', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), piece => assert.equal(detached(piece), piece)))
  assert.equal(detached('\uD800 and some more letters'), '\uD800 and some more letters')
})

test('a thousand words of a thousand long texts do not keep the texts', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const kept: string[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < 1000; i++) {
    const text = `${'z'.repeat(100_000)} internationalisation ${i}`
    kept.push(detached(text.slice(100_001, 100_021)))
  }
  collect()
  assert.equal(kept[999], 'internationalisation'.slice(0, 20))
  assert.ok(process.memoryUsage().heapUsed - before < 20_000_000)
})
