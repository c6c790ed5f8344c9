import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const KHERSON = locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const RU = { name: 'Russian troops', kind: 'force' as const }
const UA = { name: 'Ukrainian forces', kind: 'force' as const }
type Held = NonNullable<Told['control']>[number]
const spans = (...told: readonly (Partial<Held> & { readonly published?: string })[]) =>
  reconcile({
    readings: told.map(({ published = '2022-11-12', ...one }, index) =>
      makeReading({ id: `r-${index}`, published, control: [{ place: KHERSON, holder: RU, kind: 'holds', ...one }] }),
    ),
    decisions: [],
  }).control.map(({ side, kind, from, to }) => [side, kind, from, to])

test('another side’s holding ends the first, and losing ends one’s own', () => {
  assert.deepEqual(spans({ from: '2022-03-02' }, { holder: UA, from: '2022-11-11' }), [
    ['RU', 'holds', '2022-03-02', '2022-11-11'],
    ['UA', 'holds', '2022-11-11', undefined],
  ])
  assert.deepEqual(spans({ from: '2022-03-02' }, { kind: 'lost', from: '2022-11-11' }), [
    ['RU', 'holds', '2022-03-02', '2022-11-11'],
    ['RU', 'lost', '2022-11-11', undefined],
  ])
})

test('a month does not move an exact day, and a place can change hands twice', () => {
  assert.deepEqual(spans({ from: '2022-03' }, { from: '2022-03-02' }), [['RU', 'holds', '2022-03-02', undefined]])
  assert.deepEqual(spans({ from: '2022-03-02' }, { holder: UA, from: '2022-04-01' }, { from: '2022-05-01' }), [
    ['RU', 'holds', '2022-03-02', '2022-04-01'],
    ['UA', 'holds', '2022-04-01', '2022-05-01'],
    ['RU', 'holds', '2022-05-01', undefined],
  ])
})

test('what is held without a day is held since before the reports, or since first told where another held it', () => {
  assert.deepEqual(spans({}), [['RU', 'holds', undefined, undefined]])
  assert.deepEqual(spans({ published: '2022-11-08' }, { holder: UA, from: '2022-11-11' }), [
    ['RU', 'holds', undefined, '2022-11-11'],
    ['UA', 'holds', '2022-11-11', undefined],
  ])
  assert.deepEqual(spans({ from: '2022-03-02' }, { holder: UA, published: '2022-11-12' }), [
    ['RU', 'holds', '2022-03-02', '2022-11-12'],
    ['UA', 'holds', '2022-11-12', undefined],
  ])
})

test('a claim in law ends nothing and is ended by nothing', () => {
  assert.deepEqual(spans({ kind: 'claims', sense: 'de-jure' }, { holder: UA, from: '2022-11-11' }).length, 2)
})

test('each assertion says whose word it is and when it was published', () => {
  const reading = makeReading({
    id: 'r',
    published: '2022-11-11T10:00:00Z',
    statements: [{ by: { name: 'Dmitry Peskov', affiliation: 'Kremlin' }, words: 'it is ours' }],
    control: [{ place: KHERSON, holder: RU, kind: 'claims', said: 0 }],
  })
  const [span] = reconcile({ readings: [reading], decisions: [] }).control
  const [assertion] = span?.assertions ?? []
  assert.deepEqual(
    [assertion?.speaker, assertion?.side, assertion?.published, span?.knownFrom],
    ['Dmitry Peskov', 'RU', '2022-11-11', '2022-11-11'],
  )
})
