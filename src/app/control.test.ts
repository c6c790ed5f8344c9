import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reconcile/reading-builder.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { controlAt, holdersAt } from './control.ts'

const IN = { country: 'UA', region: 'Kherson Oblast' }
const KHERSON = locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, ...IN })
const BANK = locus('geonames:706448/east-bank', 'Kherson, east bank', { longitude: 32.7, latitude: 46.6, ...IN })
const OLESHKY = locus('geonames:691037', 'Oleshky', { longitude: 32.72, latitude: 46.63, kind: 'town', ...IN })
const ELSEWHERE = locus('geonames:1', 'Elsewhere', { longitude: 30, latitude: 50, country: 'UA' })
const OBLAST = locus('geonames:706442', 'Kherson Oblast', { longitude: 33, latitude: 46.6, kind: 'region', ...IN })
const RU = { name: 'Russian troops', kind: 'force' as const }
const UA = { name: 'Ukrainian forces', kind: 'force' as const }

const told = (id: string, published: string, control: NonNullable<Told['control']>) =>
  makeReading({ id, published, control, places: [OBLAST] })
const record = reconcile({
  readings: [
    told('r-1', '2022-11-09', [
      { place: KHERSON, holder: RU, kind: 'holds', from: '2022-03-02' },
      { place: BANK, holder: RU, kind: 'holds' },
      { place: OLESHKY, holder: RU, kind: 'holds' },
      { place: ELSEWHERE, holder: UA, kind: 'holds' },
    ]),
    told('r-2', '2022-11-12', [{ place: KHERSON, holder: UA, kind: 'holds', from: '2022-11-11' }]),
  ],
  decisions: [],
})
const kherson = KHERSON.place
const holders = (...args: Parameters<typeof controlAt>) =>
  controlAt(...args).map(({ holder, place }) => `${holder} ${place.slice(9)}`)

test('a span holds from its first day up to, not including, its last', () => {
  const at = (asOf: string) => holders(record, { asOf, place: kherson })
  assert.deepEqual(at('2022-03-01'), ['Russia 706448/east-bank'])
  assert.deepEqual(at('2022-11-10'), ['Russia 706448', 'Russia 706448/east-bank'])
  assert.deepEqual(at('2022-11-11'), ['Ukraine 706448', 'Russia 706448/east-bank'])
})

test('a part is among its place’s, another place whose id begins alike is not', () => {
  assert.deepEqual(holders(record, { place: 'geonames:7' }), [])
  assert.equal(controlAt(record).length, 5)
})

test('what was published later is not known yet, nor is the end it brought', () => {
  const [known] = controlAt(record, { knownOn: '2022-11-10', place: kherson })
  assert.deepEqual([known?.holder, known?.to, known?.reports, known?.assertions.length], ['Russia', undefined, 1, 1])
  assert.deepEqual(holders(record, { asOf: '2022-11-11', knownOn: '2022-11-10', place: kherson }), [
    'Russia 706448',
    'Russia 706448/east-bank',
  ])
  assert.deepEqual(controlAt(record, { knownOn: '2022-11-08' }), [])
  assert.deepEqual(controlAt(record, { knownOn: '2022-11-12' }), record.control)
})

test('of a division it is told how many of its known places are in whose hands, by what was known then', () => {
  const counts = (asOf: string, knownOn?: string) =>
    holdersAt(record, { asOf, place: OBLAST.place, ...(knownOn === undefined ? {} : { knownOn }) }).regions.map(
      ({ held, contested, unknown }) => [held.map(({ side, places }) => [side, places.length]), contested, unknown],
    )
  assert.deepEqual(counts('2022-11-12'), [
    [
      [
        ['RU', 1],
        ['UA', 1],
      ],
      [],
      [],
    ],
  ])
  assert.deepEqual(counts('2022-11-12', '2022-11-10'), [[[['RU', 2]], [], []]])
  assert.deepEqual(counts('2022-03-01'), [[[['RU', 1]], [], [kherson]]])
  assert.deepEqual(counts('2022-11-12', '2022-11-08'), [])
})
