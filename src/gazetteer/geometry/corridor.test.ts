import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kilometresBetween } from '../distance.ts'
import { corridor, pointBetween, way } from './corridor.ts'
import { cornersOf, KHERSON, MYKOLAIV } from './samples.ts'

test('the point between two towns is as far from both', () => {
  const middle = pointBetween(KHERSON, MYKOLAIV)
  const [a, b] = [kilometresBetween(KHERSON, middle), kilometresBetween(middle, MYKOLAIV)]
  assert.ok(Math.abs(a - b) < 0.01 && Math.abs(a + b - kilometresBetween(KHERSON, MYKOLAIV)) < 0.01)
})

test('a corridor reaches as far to both sides of both towns', () => {
  const corners = cornersOf(corridor(KHERSON, MYKOLAIV, 10))
  assert.equal(corners.length, 6)
  for (const town of [KHERSON, MYKOLAIV])
    assert.equal(corners.filter(corner => Math.abs(kilometresBetween(town, corner) - 10) < 0.02).length, 2)
})

test('a way goes from the one town to the other', () => {
  const line = cornersOf(way(KHERSON, MYKOLAIV))
  const [first, last] = [line[0], line.at(-1)]
  assert.ok(first && kilometresBetween(KHERSON, first) < 0.02)
  assert.ok(last && kilometresBetween(MYKOLAIV, last) < 0.02)
})
