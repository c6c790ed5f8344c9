import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bCubed, ceafE, muc, type Partition, percentages } from './coreference-measures.ts'

const partition = (...clusters: readonly string[]): Partition => clusters.map(cluster => new Set(cluster))

const rounded = (figures: readonly number[]) => figures.map(figure => Math.round(figure * 10) / 10)

test('the worked example of Pradhan et al. (2014) comes out as printed', () => {
  const gold = partition('abc', 'defg')
  const system = partition('ab', 'cd', 'fghi')
  assert.deepEqual(rounded(percentages(muc(gold, system))), [40, 40, 40])
  assert.deepEqual(rounded(percentages(bCubed(gold, system))), [50, 41.7, 45.5])
  assert.deepEqual(rounded(percentages(ceafE(gold, system))), [43.3, 65, 52])
})

test('nothing found scores nothing, and everything found scores all', () => {
  const gold = partition('ab', 'cde')
  for (const measure of [muc, bCubed, ceafE]) {
    assert.deepEqual(percentages(measure(gold, [])), [0, 0, 0])
    assert.deepEqual(rounded(percentages(measure(gold, gold))), [100, 100, 100])
  }
})

test('precision one way round is recall the other', () => {
  const clusters = fc
    .array(fc.nat(4), { minLength: 1, maxLength: 12 })
    .map(owners => [...Map.groupBy(owners.keys(), i => owners[i]).values()].map(own => new Set(own.map(String))))
  fc.assert(
    fc.property(clusters, clusters, (one, other) => {
      for (const measure of [muc, bCubed, ceafE]) {
        const [precision, recall] = percentages(measure(one, other))
        const [reversed, back] = percentages(measure(other, one))
        assert.ok(Math.abs(precision - back) < 1e-6 && Math.abs(recall - reversed) < 1e-6)
        assert.ok(precision >= 0 && precision <= 100 + 1e-6)
      }
    }),
  )
})
