import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../../record/reading.ts'
import { locus, makeReading, type Person, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { memoryWorkings } from '../work/memory-workings.ts'
import { recordInMemory } from '../work/record-in-memory.ts'
import { updateRecord } from '../work/update-record.ts'

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

const force = (name: string): Person => ({ name, kind: 'force' })
const attack = (name: string) => ({ type: 'battle.offensive' as const, agent: force(name) })
const sidesOf = (...told: readonly Omit<Told, 'id'>[]) => new Set(actors(...told))

test('who fights under the name of an alliance or a people’s army is a side of its own; who does not is none', () => {
  assert.deepEqual(actors({ events: [attack('Walinzi Alliance')] }), ['Walinzi Alliance Walinzi Alliance'])
  assert.deepEqual(actors({ events: [attack("Lindi People's Army")] }), ["Lindi People's Army Lindi People's Army"])
  assert.deepEqual(actors(called('Walinzi Alliance')), ['Walinzi Alliance undefined'])
  assert.deepEqual(actors({ events: [attack('Lindi Army')] }), ['Lindi Army undefined'])
})

test('the alliance, its fighters and the rebels are the only group that they can mean', () => {
  const told = {
    events: [attack('Walinzi Alliance')],
    ...called('the alliance', 'Alliance fighters', 'rebels', 'ethnic forces'),
  }
  assert.deepEqual(actors(told), ['Walinzi Alliance Walinzi Alliance'])
  const two = { ...called('the rebels'), events: [attack('Walinzi Alliance'), attack('Umoja Front')] }
  assert.ok(sidesOf(two).has('rebels undefined'))
})

test('the members of an alliance fight on its side, in other reports too', () => {
  const text = "The Walinzi Alliance, formed last year by the Lindi People's Army and the Umoja League, said so."
  const teaches = { text, ...called('Walinzi Alliance', "Lindi People's Army", 'Umoja League') }
  const later = { events: [attack('Umoja League')], statements: [{ by: force('Umoja League'), words: 'words' }] }
  const sides = sidesOf(teaches, later)
  assert.ok(sides.has('Umoja League Walinzi Alliance'))
  assert.ok(sidesOf(later).has('Umoja League Umoja League'))
})

test('fighters of a group are on its side, and a militia whose noun is a part of its name is called by both', () => {
  const text = 'Fighters of the Walinzi Alliance came.'
  const told = { events: [attack('Walinzi Alliance')], ...called('Brave units of the Walinzi Alliance') }
  assert.deepEqual(actors({ text, ...told }), ['Walinzi Alliance Walinzi Alliance'])
  assert.deepEqual(actors(called('Lindi Militia'), called('Lindi militia')), ['Lindi Militia Lindi Militia'])
})

test('in whatever order lessons on groups come and go, the record is the same', () => {
  const text = "The Walinzi Alliance, formed by the Lindi People's Army (LPA) and the Umoja League, fights the junta."
  const all = [
    { text, ...called('Walinzi Alliance', "Lindi People's Army", 'LPA', 'Umoja League') },
    { events: [attack('Umoja League')], ...called('the rebels', 'the league') },
    { events: [attack('Walinzi Alliance')], ...called('the alliance', 'the rebels') },
    { ...called("Lindi People's Army"), events: [attack("Lindi People's Army")] },
    called('Lindi rebels', 'Lindi Militia', 'the militia'),
    called('Walinzi Alliance', 'the junta'),
  ].map((one, index) => makeReading({ id: `r-${index}`, ...one }))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(all.length - 1), fc.boolean()), { maxLength: 14 }), steps => {
      const kept = recordInMemory()
      const workings = memoryWorkings()
      const now = new Map<string, Reading>()
      for (const [index, comes] of steps) {
        const reading = all[index]
        if (!reading) continue
        if (comes) now.set(reading.report.id, reading)
        else now.delete(reading.report.id)
        const changed = [reading.report.id]
        const head = updateRecord({ workings, sink: kept, changed, decisions: [], reading: id => now.get(id) })
        assert.deepEqual(kept.record(head), reconcile({ readings: [...now.values()], decisions: [] }))
      }
    }),
    { numRuns: 150 },
  )
})
