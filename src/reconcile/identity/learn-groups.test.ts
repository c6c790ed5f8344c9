import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const actors = (...told: readonly Omit<Told, 'id'>[]) =>
  reconcile({ readings: told.map((one, index) => makeReading({ id: `r-${index}`, ...one })), decisions: [] })
    .actors.map(({ name, side }) => `${name} ${side?.value}`)
    .sort()
const called = (...names: readonly string[]): Omit<Told, 'id'> => ({
  mentions: names.map(name => ({ name, kind: 'force' as const })),
  statements: names.map(name => ({ by: { name, kind: 'force' as const }, words: `words of ${name}` })),
})

test('the rebels of a report are the group that other reports call rebels', () => {
  assert.deepEqual(actors(called('Walinzi rebels'), called('Walinzi', 'the rebels')), ['Walinzi rebels Walinzi'])
  assert.deepEqual(actors(called('Walinzi militia'), called('Walinzi', 'the rebels')).length, 2)
})

test('what a report calls a group itself stands before what others do', () => {
  const own = called('Walinzi', 'Umoja rebels', 'the rebels')
  assert.deepEqual(actors(called('Walinzi rebels'), own), ['Umoja rebels Umoja', 'Walinzi rebels Walinzi'])
})

test('a spokesman of a group is on its side in a report that has no noun for it', () => {
  const spokesman = { name: 'Ada Vell', role: 'spokeswoman', affiliation: 'Walinzi' }
  const told = actors(called('Walinzi rebels'), { mentions: [{ name: 'Walinzi', kind: 'force' }, spokesman] })
  assert.deepEqual(told, ['Ada Vell Walinzi', 'Walinzi rebels Walinzi'])
})

test('rebels of a town are no group of its name', () => {
  const town = locus('geonames:1', 'Milltown', { longitude: 1, latitude: 1 })
  const told = actors({
    ...called('Milltown rebels'),
    mentions: [{ name: 'Milltown', kind: 'place' }],
    places: [town],
  })
  assert.ok(!told.includes('Milltown rebels Milltown'))
})
