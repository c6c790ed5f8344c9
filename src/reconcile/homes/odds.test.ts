import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoredAtHome } from './odds.ts'
import { TOWNS } from './place-sample.ts'

const { largeElm, homeElm, otherElm, farElm } = TOWNS

test('scores stay chances: what lies at home gains, the rest loses, and doubt is left', () => {
  const scored = scoredAtHome([largeElm, otherElm, homeElm], { country: 'US', regions: ['Kentucky'] })
  assert.deepEqual(
    scored.map(({ place, score }) => [place, score]),
    // Odds 0.8, 0.1 × 5 and 0.05 × 100 beside the 0.05 of what was not kept.
    [
      [homeElm.place, 0.787],
      [largeElm.place, 0.126],
      [otherElm.place, 0.079],
    ],
  )
})

test('where none lies at home all stays as it was, of equals in the order given', () => {
  const even = [largeElm, farElm].map(locus => ({ ...locus, score: 0.5 }))
  assert.deepEqual(scoredAtHome(even, { country: 'US', regions: [] }), even)
})
