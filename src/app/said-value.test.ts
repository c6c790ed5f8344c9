import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidValue } from './said-value.ts'

const interval = { start: '2022-11-11', end: '2022-11-12' }
const EXAMPLES: readonly [value: unknown, said: string][] = [
  ['asserts', 'asserts'],
  [12, '12'],
  [false, 'false'],
  [undefined, ''],
  [['a', 'b'], 'a; b'],
  [interval, '2022-11-11 up to, not including, 2022-11-12'],
  [{ time: 't-1', value: '2022-11-11', interval }, '2022-11-11 (2022-11-11 up to, not including, 2022-11-12)'],
  [{ mention: 'n-1', chain: 'c-1', name: 'Peskov' }, 'Peskov'],
  [{ mention: 'p-1', place: 'geonames:706448', name: 'Kherson' }, 'Kherson (geonames:706448)'],
  [
    { kind: 'bank', to: 'dateline:dnipro-river', side: 'west', spans: [[0, 4]] },
    'kind bank, to dateline:dnipro-river, side west',
  ],
  [
    {
      place: 'geonames:706448',
      name: 'Kherson',
      longitude: 32.6,
      latitude: 46.6,
      kind: 'city',
      score: 0.9,
      precision: { metres: 5000, reason: 'city' },
    },
    'Kherson (geonames:706448), city, longitude 32.6, latitude 46.6, within metres 5000, reason city, score 0.9',
  ],
]

test('each kind of value is said in words', () => {
  for (const [value, said] of EXAMPLES) assert.equal(saidValue(value), said)
})
