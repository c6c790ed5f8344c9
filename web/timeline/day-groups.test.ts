import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_TYPE_CODES, familyOf } from '../../src/record/event-types.ts'
import { byGroup, GROUPS, groupOf } from './day-groups.ts'

test('every family of the type list but “other” has a group of its own', () => {
  const families = new Set(EVENT_TYPE_CODES.map(familyOf))
  families.delete('other')
  for (const family of families) assert.notEqual(groupOf(family).name, 'other', family)
  assert.equal(groupOf('unheard-of').name, 'other')
})

test('no family is in two groups', () => {
  const all = GROUPS.flatMap(group => [...group.families])
  assert.equal(new Set(all).size, all.length)
})

test('families of one group are counted together', () => {
  const counts = byGroup([
    { day: '2022-11-11', family: 'strike', events: 2 },
    { day: '2022-11-11', family: 'battle', events: 1 },
    { day: '2022-11-10', family: 'territory', events: 4 },
  ])
  assert.deepEqual(counts, [
    { day: '2022-11-10', group: 'territory', events: 4 },
    { day: '2022-11-11', group: 'fighting', events: 3 },
  ])
})
