import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const SORVEL = locus('geonames:9', 'Sorvel', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const MOSCOW = { name: 'the Russian Defence Ministry', kind: 'government' as const, side: 'RU' }
const KYIV = { name: 'the Ukrainian Defence Ministry', kind: 'government' as const, side: 'UA' }

function accounts(accusation: string, denial: string) {
  const reading = makeReading({
    id: 'a',
    statements: [
      { by: KYIV, words: accusation },
      { by: MOSCOW, words: denial, stance: 'denies' },
    ],
    places: [SORVEL],
  })
  // The place stands in the words of the accusation.
  const { text } = reading.report
  const start = text.indexOf('Sorvel')
  const places = reading.places.map(place => ({ ...place, spans: [[start, start + 6] as const] }))
  const sentences = [[0, text.length] as const]
  return reconcile({ readings: [{ ...reading, places, sentences }], decisions: [] }).accounts.map(
    ({ title, about, disputed }) => [title, about, disputed],
  )
}

test('crimes that one side speaks of and the accused denies are a dispute about the place', () => {
  assert.deepEqual(accounts('Russian troops committed war crimes in Sorvel', 'its troops have committed atrocities'), [
    ['Whether Russia did what it is accused of: Sorvel', 'geonames:9', true],
  ])
  assert.deepEqual(accounts('Russia is preparing a ruse in Sorvel', 'the accusation')[0]?.[2], true)
})

test('a denial of something else, and crimes of somebody else, are none', () => {
  assert.deepEqual(accounts('Russian troops committed war crimes in Sorvel', 'it will leave the town'), [])
  assert.deepEqual(accounts('bandits committed crimes against farmers in Sorvel', 'its troops tortured anybody'), [])
})
