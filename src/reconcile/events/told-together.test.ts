import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventId, FamilyId, ReportId } from '../../record/ids.ts'
import type { PlaceFace } from '../places/update-places.ts'
import type { Same } from './telling.ts'
import { type Told, toldTogether } from './told-together.ts'

const town = (name: string, latitude: number): PlaceFace => ({
  // Test ids have no brand.
  id: `geonames:${name}` as PlaceFace['id'],
  name,
  kind: 'town',
  longitude: 30,
  latitude,
  country: 'XA',
  precisionMetres: 3000,
})
const [NORTH, SOUTH] = [town('Northam', 50), town('Southam', 49)]
const on = (day: string): NonNullable<Same['time']> => ({ value: day, day, stated: true })

let count = 0
const told = (same: Partial<Same>, more: Partial<Told> = {}): Told => {
  count += 1
  const { at, time, act = 'strike.shelling', says = 'deed' } = same
  return {
    // Test ids have no brand.
    report: 'r' as ReportId,
    family: 'w' as FamilyId,
    event: `e-${count}` as EventId,
    spans: [[1000 * count, 1000 * count + 10]],
    voice: { key: 'r', speaker: 'r', stance: 'asserts', relayed: false },
    heardFrom: [],
    type: act,
    says,
    status: 'happened',
    timeFrame: 'current',
    doer: same.doer ?? '',
    ...(at ? { at } : {}),
    ...(time ? { time } : {}),
    same: { act, says, mood: 'done', isBackground: false, doer: '', area: 'XA', refers: false, ...same },
    words: `${count}`,
    copyKey: `${count}`,
    pointsBack: false,
    ...more,
  }
}
const where = (all: readonly Told[]) => toldTogether(all).map(({ same }) => [same.at?.name, same.time?.day])

test('"the shelling" is the one that the report tells with its place and day', () => {
  const shelled = told({ at: NORTH, time: on('2022-05-01') })
  assert.deepEqual(where([shelled, told({}, { pointsBack: true })])[1], ['Northam', '2022-05-01'])
  assert.deepEqual(where([shelled, told({ act: 'battle.offensive', says: 'violence' }, { pointsBack: true })])[1], [
    'Northam',
    '2022-05-01',
  ])
  assert.deepEqual(where([shelled, told({})])[1], ['Northam', '2022-05-01'], 'what follows at once')
  assert.deepEqual(where([told({}), shelled])[0], [undefined, undefined])
})

test('of two shellings the one told last is meant; another day is another shelling, at the place of the others', () => {
  const [north, south] = [told({ at: NORTH, time: on('2022-05-01') }), told({ at: SOUTH, time: on('2022-05-02') })]
  const harm = told({ act: 'attack.killing', says: 'harm' })
  assert.deepEqual(where([north, south, told({}, { pointsBack: true })])[2], ['Southam', '2022-05-02'])
  assert.deepEqual(where([north, south, harm])[2], [undefined, undefined], 'people killed in either')
  assert.deepEqual(where([north, told({ time: on('2022-05-03') }, { pointsBack: true })])[1], ['Northam', '2022-05-03'])
})

test('who was killed there then is part of the shelling; a town that is named and not on the map is elsewhere', () => {
  const shelled = told({ at: NORTH, time: on('2022-05-01') })
  const [, harm] = toldTogether([shelled, told({ act: 'attack.killing', says: 'harm' })])
  assert.deepEqual([harm?.same.act, harm?.same.at?.name], ['strike.shelling', 'Northam'])
  assert.deepEqual(where([shelled, told({ named: 'westham' }, { pointsBack: true })])[1], [undefined, undefined])
})

test('the transfer of troops to a bank is the withdrawal from the town, and gives it no place', () => {
  const left = told({ act: 'territory.withdrawal', doer: 'XB', at: NORTH })
  const moved = told(
    { act: 'force.deployment', doer: 'XB', at: SOUTH, time: on('2022-05-01') },
    { toldAs: 'territory.withdrawal' },
  )
  for (const all of [
    [left, moved],
    [moved, left],
  ]) {
    for (const { same } of toldTogether(all))
      assert.deepEqual([same.act, same.at?.name, same.time?.day], ['territory.withdrawal', 'Northam', '2022-05-01'])
  }
  const [, others] = toldTogether([left, told({ ...moved.same, doer: 'XC' }, { toldAs: 'territory.withdrawal' })])
  assert.equal(others?.same.act, 'force.deployment')
})

test('a plan and its doing in one report are one where they are one act, and what is told of before stays apart', () => {
  const withdrawal = { act: 'territory.withdrawal' as const, at: NORTH }
  const [plan] = toldTogether([told({ ...withdrawal, mood: 'plan' }), told({ ...withdrawal, time: on('2022-05-01') })])
  assert.deepEqual([plan?.same.mood, plan?.same.time?.day], ['done', '2022-05-01'])
  const [before] = toldTogether([
    told({ ...withdrawal, isBackground: true }),
    told({ ...withdrawal, time: on('2022-05-01') }),
  ])
  assert.equal(before?.same.time, undefined)
})
