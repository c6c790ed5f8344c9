import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COUNTRY_ROWS, countryOf, demonymOf } from './countries.ts'
import { fold } from './fold.ts'
import { OWN_ROWS } from './own-places.ts'
import { prominence } from './prominence.ts'
import { RIVER_COURSES } from './rivers.ts'

test('every place of our tables has a point on the globe, a key of its own, and a reach', () => {
  for (const { key, longitude, latitude, radiusMetres = 0 } of OWN_ROWS) {
    assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, key)
    assert.ok(radiusMetres > 0, key)
  }
  assert.equal(new Set(OWN_ROWS.map(({ key }) => key)).size, OWN_ROWS.length)
  const ids = OWN_ROWS.flatMap(({ geonamesId }) => geonamesId ?? [])
  assert.equal(new Set(ids).size, ids.length)
})

test('no word for a people is the name of a country, and each has its country', () => {
  for (const { name, names } of COUNTRY_ROWS)
    for (const one of [name, ...names]) assert.equal(demonymOf(one), undefined, `${fold(one)} is both`)
  assert.equal(demonymOf('Congolese')?.code, 'CD')
  assert.equal(countryOf('UA')?.name, 'Ukraine')
})

test('a river’s course has at least three points, none far from the last', () => {
  for (const { name, course } of RIVER_COURSES) {
    assert.ok(course.length >= 3, name)
    for (const [index, [longitude, latitude]] of course.entries()) {
      const before = course[index - 1]
      if (before) assert.ok(Math.hypot(longitude - before[0], latitude - before[1]) < 8, `${name} ${index}`)
    }
  }
})

test('a country is better known than its capital, a capital than a larger town', () => {
  const people = 1_000_000
  assert.ok(
    prominence({ kind: 'country', population: 0 }) >
      prominence({ kind: 'city', population: people, capitalOf: 'country' }),
  )
  assert.ok(
    prominence({ kind: 'city', population: people, capitalOf: 'country' }) >
      prominence({ kind: 'city', population: people * 5 }),
  )
})
