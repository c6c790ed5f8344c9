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

test('whose friends rebels are, and which state they fight, is not their side', () => {
  assert.deepEqual(
    actors(called('Walinzi rebels', 'Rwandan-backed Walinzi rebels', 'Rwanda-backed rebels', 'Congolese rebels')),
    ['Walinzi rebels Walinzi'],
  )
  const side: Person = { name: 'Rwandan-backed rebels', kind: 'force', affiliation: 'Rwandan', side: 'RW' }
  assert.deepEqual(actors({ mentions: [side], statements: [{ by: side, words: 'words' }] }), ['rebels undefined'])
})

test('a name that the reader has cut short is the whole that stands there', () => {
  const text = 'Movement for Lindi Renewal (MLR) was founded. '
  const teaches = { text, ...called('MLR rebels') }
  const short = {
    ...called('the Movement'),
    mentions: [{ name: 'Movement for Lindi Renewal', kind: 'force' as const }],
  }
  const told = actors(teaches, short)
  assert.ok(told.length === 1 && told[0]?.endsWith(' MLR'), String(told))
})

test('the rebels of a report that names no group are the only one that others have there', () => {
  const town = locus('geonames:1', 'Milltown', { longitude: 29, latitude: -1, country: 'CD', region: 'Kivu' })
  const next = locus('geonames:2', 'Ashford', { longitude: 29.1, latitude: -1, country: 'CD', region: 'Kivu' })
  const holds = (name: string, place = town) => ({
    ...called(name),
    control: [{ place, holder: force(name), kind: 'holds' as const }],
  })
  assert.deepEqual(actors(holds('Walinzi rebels'), holds('rebels')), ['Walinzi rebels Walinzi'])
  assert.deepEqual(actors(holds('Walinzi rebels'), holds('rebels', next)), ['Walinzi rebels Walinzi'])
  const two = actors(holds('Walinzi rebels'), holds('Umoja rebels'), holds('rebels', next))
  assert.ok(two.includes('rebels undefined'))
})

const TOWN = locus('geonames:1', 'Milltown', { longitude: 29, latitude: -1, country: 'CD', region: 'Kivu' })

test('in whatever order lessons on groups come and go, the record is the same', () => {
  const text = "The Walinzi Alliance, formed by the Lindi People's Army (LPA) and the Umoja League, fights the junta."
  const all = [
    { text, ...called('Walinzi Alliance', "Lindi People's Army", 'LPA', 'Umoja League') },
    { events: [attack('Umoja League')], ...called('the rebels', 'the league') },
    { events: [attack('Walinzi Alliance')], ...called('the alliance', 'the rebels') },
    { ...called("Lindi People's Army"), events: [attack("Lindi People's Army")] },
    called('Lindi rebels', 'Lindi Militia', 'the militia'),
    called('Walinzi Alliance', 'the junta'),
    { control: [{ place: TOWN, holder: force('Walinzi Alliance'), kind: 'holds' as const }] },
    { ...called('rebels'), places: [TOWN] },
    {
      control: [
        { place: TOWN, holder: force('Lindi rebels'), kind: 'lost' as const },
        { place: TOWN, holder: force('Lindi rebels'), kind: 'holds' as const },
      ],
    },
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

test('fighters of an alliance are on the side of the only one that their report names', () => {
  const told = makeReading({
    id: 'r-9',
    text: 'Fighters of an alliance came.',
    events: [attack('Walinzi Alliance')],
    mentions: [force('Fighters')],
    statements: [{ by: force('Fighters'), words: 'words' }],
  })
  const mentions = told.mentions.map((one, at) => (at === 0 ? { ...one, spans: [[0, 8] as const] } : one))
  const { actors: found } = reconcile({ readings: [{ ...told, mentions }], decisions: [] })
  assert.deepEqual(
    found.map(({ side }) => side?.value),
    ['Walinzi Alliance'],
  )
})
