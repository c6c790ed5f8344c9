import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from './json-text.ts'

test('what is wrong with a JSON text is said in one short line', () => {
  const result = parseJson(`{"text": ${'x\n'.repeat(1000)}`)
  assert.ok(!result.ok)
  assert.ok(result.error.length <= 200 && !result.error.includes('\n'))
})

test('a million open brackets are refused at once', () => {
  const start = performance.now()
  assert.equal(parseJson('['.repeat(1_000_000)).ok, false)
  assert.ok(performance.now() - start < 500)
})

test('brackets inside strings are no nesting', () => {
  assert.equal(parseJson(JSON.stringify({ text: '[{"\\'.repeat(100_000) })).ok, true)
})
