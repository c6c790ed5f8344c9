import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom, partOf, placeId } from '../record/ids.ts'
import type { ControlSpan } from '../record/record.ts'
import { controlAt } from './control.ts'

const kherson = placeId('geonames', 706448)

function span(
  holder: string,
  days: { from?: string; to?: string; told: readonly string[] },
  place = kherson,
): ControlSpan {
  const assertions = days.told.map(published => {
    const report = idFrom('r', holder, published)
    return { report, control: idFrom('k', holder, published), spans: [[0, 1]] as const, published }
  })
  return {
    id: idFrom('h', place, holder),
    place,
    holder,
    kind: 'holds',
    sense: 'de-facto',
    ...(days.from ? { from: days.from } : {}),
    ...(days.to ? { to: days.to } : {}),
    ...(days.told[0] ? { knownFrom: days.told[0] } : {}),
    assertions,
    reports: assertions.length,
    independent: assertions.length,
  }
}

const before = span('Russia', { from: '2022-03-02', to: '2022-11-11', told: ['2022-11-09', '2022-11-12'] })
const after = span('Ukraine', { from: '2022-11-11', told: ['2022-11-12'] })
const bank = span('Russia', { told: ['2022-11-09'] }, partOf(kherson, 'east-bank'))
const elsewhere = span('Ukraine', { told: ['2022-11-09'] }, placeId('geonames', 1))
const record = { control: [before, after, bank, elsewhere] }
const holders = (...args: Parameters<typeof controlAt>) =>
  controlAt(...args).map(({ holder, place }) => `${holder} ${place.slice(9)}`)

test('a span holds from its first day up to, not including, its last', () => {
  const at = (asOf: string) => holders(record, { asOf, place: kherson })
  assert.deepEqual(at('2022-03-01'), ['Russia 706448/east-bank'])
  assert.deepEqual(at('2022-11-10'), ['Russia 706448', 'Russia 706448/east-bank'])
  assert.deepEqual(at('2022-11-11'), ['Ukraine 706448', 'Russia 706448/east-bank'])
})

test('a part is among its place’s, another place whose id begins alike is not', () => {
  assert.deepEqual(holders(record, { place: placeId('geonames', 7) }), [])
  assert.equal(controlAt(record).length, 4)
})

test('what was published later is not known yet, nor is the end it brought', () => {
  const [known, ...others] = controlAt(record, { knownOn: '2022-11-10', place: kherson })
  assert.equal(known?.holder, 'Russia')
  assert.equal(known?.to, undefined)
  assert.deepEqual([known?.reports, known?.independent, known?.assertions.length], [1, 1, 1])
  assert.deepEqual(
    others.map(({ place }) => place),
    [bank.place],
  )
  assert.deepEqual(holders(record, { asOf: '2022-11-11', knownOn: '2022-11-10', place: kherson }), [
    'Russia 706448',
    'Russia 706448/east-bank',
  ])
  assert.deepEqual(controlAt(record, { knownOn: '2022-11-08' }), [])
  assert.deepEqual(controlAt(record, { knownOn: '2022-11-12', place: kherson })[0], before)
})
