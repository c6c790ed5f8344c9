import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bringUpToDate } from './newer-towns.ts'
import type { PlaceRow } from './place-row.ts'

const old: PlaceRow = {
  key: '',
  name: 'Tsyurupinsk',
  names: ['Oleshki'],
  geonamesId: 1,
  longitude: 32.72,
  latitude: 46.62,
  kind: 'town',
  country: 'UA',
  population: 24_000,
}
const newer = { name: 'Oleshky', longitude: 32.725, latitude: 46.622, country: 'UA', regionCode: 'UA.08' }
const titleOf = () => 'Kherson Oblast'

test('a renamed town is one town with both names and the newer one first', () => {
  const [row, ...others] = bringUpToDate([old], [newer], titleOf)
  assert.deepEqual(others, [])
  assert.equal(row?.name, 'Oleshky')
  assert.deepEqual(row?.names, ['Tsyurupinsk', 'Oleshki'])
  assert.deepEqual([row?.geonamesId, row?.population, row?.region], [1, 24_000, 'Kherson Oblast'])
})

test('a namesake far away is another town, with a key of its own', () => {
  const rows = bringUpToDate([old], [{ ...newer, name: 'Oleshki', latitude: 51 }], titleOf)
  assert.deepEqual(
    rows.map(row => row.name),
    ['Tsyurupinsk', 'Oleshki'],
  )
  assert.equal(rows[1]?.key, 'oleshki-ua-51.00-32.73')
})

test('a town of another country is never the same', () => {
  assert.equal(bringUpToDate([old], [{ ...newer, country: 'RU' }], titleOf).length, 2)
})
