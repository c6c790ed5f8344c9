import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const CRIMEA = locus('geonames:703883', 'Crimea', { longitude: 34, latitude: 45, country: 'UA', kind: 'area' })
const DONETSK = locus('geonames:709716', 'Donetsk Oblast', {
  longitude: 37.8,
  latitude: 48,
  country: 'UA',
  kind: 'region',
})
const RU = { name: 'Russian government', kind: 'government' as const }
const UA = { name: 'Ukrainian government', kind: 'government' as const }
const spans = (...control: NonNullable<Told['control']>) =>
  reconcile({ readings: [makeReading({ id: 'r', published: '2022-11-12', control })], decisions: [] }).control.map(
    ({ side, kind, sense, from, assertions }) => [side, kind, sense, from, assertions.every(({ implies }) => implies)],
  )
const claim = { kind: 'claims', sense: 'de-jure' } as const

test('a claim to what the claimant administers as a whole tells who holds it in fact', () => {
  assert.deepEqual(spans({ place: CRIMEA, holder: RU, ...claim }), [
    ['RU', 'claims', 'de-jure', undefined, false],
    ['RU', 'holds', 'de-facto', '2014-01-01', true],
  ])
})

test('nothing follows from another’s claim, of a part, or where reports tell of the ground', () => {
  assert.equal(spans({ place: CRIMEA, holder: UA, ...claim }).length, 1)
  assert.equal(spans({ place: DONETSK, holder: RU, ...claim }).length, 1)
  assert.equal(spans({ place: CRIMEA, holder: RU, ...claim }, { place: CRIMEA, holder: UA, kind: 'holds' }).length, 2)
})
