import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pageOf } from './page.ts'

interface Thing {
  readonly side: string
  readonly kind: string
}
const FACETS = { side: (thing: Thing) => [thing.side], kind: (thing: Thing) => [thing.kind] }
const things = fc.array(fc.record({ side: fc.constantFrom('UA', 'RU'), kind: fc.constantFrom('a', 'b', 'c') }))
const whole = { offset: 0, limit: 1000 }

test('a facet counts what one would see after choosing that value instead', () => {
  fc.assert(
    fc.property(
      things,
      fc.constantFrom('UA', 'RU', undefined),
      fc.constantFrom('a', 'b', undefined),
      (all, side, kind) => {
        const page = pageOf(all, { ...whole, side, kind }, FACETS)
        for (const { value, count } of page.facets['side'] ?? [])
          assert.equal(pageOf(all, { ...whole, side: value, kind }, FACETS).total, count)
        for (const { value, count } of page.facets['kind'] ?? [])
          assert.equal(pageOf(all, { ...whole, side, kind: value }, FACETS).total, count)
      },
    ),
  )
})

test('the parts put together are the whole', () => {
  fc.assert(
    fc.property(things, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const parts: Thing[] = []
      for (let offset = 0; offset < all.length; offset += limit)
        parts.push(...pageOf(all, { offset, limit }, FACETS).items)
      assert.deepEqual(parts, all)
    }),
  )
})
