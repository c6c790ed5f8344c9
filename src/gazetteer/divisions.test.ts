import assert from 'node:assert/strict'
import { test } from 'node:test'
import { divisionTitle, firstOrderRows, joinedWithDivisions, secondOrderRows } from './divisions.ts'
import type { PlaceRow } from './place-row.ts'

const town = (longitude: number, latitude: number): PlaceRow => ({
  key: `t${longitude}`,
  name: 'Town',
  names: [],
  longitude,
  latitude,
  kind: 'town',
  country: 'UA',
  regionCode: 'UA.08',
  districtCode: 'UA.08.1',
  population: 10,
})
const towns = [town(32, 46), town(34, 47)]

test('an oblast is called so and leaves its bare name to the city', () => {
  assert.equal(divisionTitle({ code: 'UA.08', name: 'Kherson' }), 'Kherson Oblast')
  assert.equal(divisionTitle({ code: 'UA.27', name: 'Zhytomyr Oblast' }), 'Zhytomyr Oblast')
  assert.equal(divisionTitle({ code: 'UA.11', name: 'Crimea' }), 'Crimea')
  assert.equal(divisionTitle({ code: 'US.TX', name: 'Texas' }), 'Texas')
})

test('a division lies in the middle of its towns, with its id, and reaches as far as they do', () => {
  const [row] = firstOrderRows(
    [
      { code: 'UA.08', name: 'Kherson' },
      { code: 'UA.99', name: 'Empty' },
    ],
    towns,
  )
  assert.deepEqual([row?.geonamesId, row?.longitude, row?.latitude, row?.population], [706442, 33, 46.5, 20])
  assert.ok((row?.radiusMetres ?? 0) > 90_000)
  for (const name of ['Kherson', 'Kherson region', 'Kherson province']) assert.ok(row?.names.includes(name), name)
})

test('a county is found with and without its word outside the United States', () => {
  const [raion] = secondOrderRows([{ code: 'UA.08.1', name: 'Beryslav Raion' }], towns)
  assert.deepEqual(raion?.names, ['Beryslav', 'Beryslav District'])
})

test('an area of our own and the division of the same name are one place', () => {
  const area: PlaceRow = {
    ...town(34.4, 45.3),
    key: 'crimea',
    name: 'Crimea',
    names: ['the Crimea'],
    kind: 'area',
    regionCode: '',
  }
  const [division] = firstOrderRows([{ code: 'UA.08', name: 'Crimea' }], towns)
  assert.ok(division)
  const rows = joinedWithDivisions([area], [division])
  assert.equal(rows.length, 1)
  assert.deepEqual([rows[0]?.key, rows[0]?.regionCode, rows[0]?.longitude], ['crimea', 'UA.08', 34.4])
})
