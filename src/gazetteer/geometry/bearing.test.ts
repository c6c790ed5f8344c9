import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointFrom } from '../distance.ts'
import { bearingBetween } from './bearing.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })

test('north is 0, east along the equator 90, and west over 180 degrees 270', () => {
  assert.equal(bearingBetween(at(30, 40), at(30, 50)), 0)
  assert.equal(bearingBetween(at(10, 0), at(20, 0)), 90)
  assert.equal(Math.round(bearingBetween(at(-179, 0), at(179, 0))), 270)
})

test('a point set off on a bearing lies on that bearing', () => {
  const longitude = fc.double({ min: -179, max: 179, noNaN: true })
  const latitude = fc.double({ min: -70, max: 70, noNaN: true })
  const bearing = fc.double({ min: 0, max: 359, noNaN: true })
  fc.assert(
    fc.property(longitude, latitude, bearing, (x, y, turn) => {
      const from = at(x, y)
      const found = bearingBetween(from, pointFrom(from, turn, 100))
      const apart = Math.abs(found - turn)
      assert.ok(Math.min(apart, 360 - apart) < 1e-3, `${found} for ${turn}`)
    }),
  )
})
