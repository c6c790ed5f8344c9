import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reportOf, spread } from './corpus-row.ts'

test('a corpus row becomes a report with its own text, name and date', () => {
  const row = { doc: 'd1', dct: '1990-02-04', title: '', text: 'The bridge fell.', templates: [] }
  assert.deepEqual(reportOf(row, 'muc4-dev', 3), {
    id: 'muc4-dev/d1',
    published: '1990-02-04',
    text: 'The bridge fell.',
  })
  assert.equal(reportOf({ id: 'd1' }, 'set', 1), undefined)
})

test('what is spread is in order, without repeats, and as many as were asked for', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (length, count) => {
      const items = Array.from({ length }, (_, at) => at)
      const chosen = spread(items, count)
      assert.equal(chosen.length, Math.min(length, count))
      for (const [at, item] of chosen.entries()) assert.ok(at === 0 || item > (chosen[at - 1] ?? -1))
    }),
  )
})
