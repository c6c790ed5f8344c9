import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kilometresBetween, pointFrom } from './distance.ts'

const KHERSON = { longitude: 32.6178, latitude: 46.6558 }
const MYKOLAIV = { longitude: 31.9946, latitude: 46.9659 }

test('Mykolaiv is some 59 km from Kherson', () => {
  assert.ok(Math.abs(kilometresBetween(KHERSON, MYKOLAIV) - 58.8) < 1)
})

test('a point at a distance is that far away, on any bearing', () => {
  const point = fc.record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  })
  const turn = fc.double({ min: 0, max: 360, noNaN: true })
  const far = fc.double({ min: 0.1, max: 500, noNaN: true })
  fc.assert(
    fc.property(point, turn, far, (from, bearing, kilometres) => {
      const to = pointFrom(from, bearing, kilometres)
      assert.ok(Math.abs(kilometresBetween(from, to) - kilometres) < 1e-3)
      assert.ok(to.longitude >= -180 && to.longitude <= 180)
    }),
  )
})

test('north of a place is north of it', () => {
  const north = pointFrom(KHERSON, 0, 10)
  assert.ok(north.latitude > KHERSON.latitude + 0.08)
  assert.ok(Math.abs(north.longitude - KHERSON.longitude) < 1e-9)
})
