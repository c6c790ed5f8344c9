import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearingBetween } from './bearing.ts'
import { borderBetween, bordersOf, coastsOf, outlineOf } from './borders.ts'
import { lengthOf, pointAlong } from './line.ts'
import { longestLine, nearestLine } from './nearest-line.ts'

const METULA = { longitude: 35.575, latitude: 33.28 }
const ODESA = { longitude: 30.73, latitude: 46.48 }

test('a border is the same from both its sides and runs where towns say', () => {
  assert.deepEqual(borderBetween('LB', 'IL'), borderBetween('IL', 'LB'))
  assert.ok(nearestLine(borderBetween('IL', 'LB'), METULA, 5))
  const kilometres = borderBetween('ET', 'SD').reduce((sum, line) => sum + lengthOf(line), 0)
  assert.ok(kilometres > 550 && kilometres < 950, String(kilometres))
})

test('countries apart have no border, islands no neighbours', () => {
  assert.deepEqual(borderBetween('UA', 'SY'), [])
  assert.deepEqual(bordersOf('IS'), [])
  assert.ok(coastsOf('IS').length > 0)
  assert.deepEqual(coastsOf('ML'), [])
})

test('the borders of a country are those to each neighbour', () => {
  const neighbours = ['BY', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK'].flatMap(code => borderBetween('UA', code))
  assert.equal(bordersOf('UA').length, neighbours.length)
  assert.equal(outlineOf('UA').length, neighbours.length + coastsOf('UA').length)
})

test('a coast has its land on the right', () => {
  const near = nearestLine(coastsOf('UA'), ODESA, 20)
  assert.ok(near)
  const [from, to] = [pointAlong(near.line, near.along - 15), pointAlong(near.line, near.along + 15)]
  assert.ok(from && to)
  // The sea lies east of Odesa, so the coast runs south.
  const bearing = bearingBetween(from, to)
  assert.ok(bearing > 135 && bearing < 270, String(bearing))
  assert.ok((longestLine(coastsOf('YE'))?.length ?? 0) > 10)
})
