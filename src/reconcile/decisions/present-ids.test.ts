import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../record/decision.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Record } from '../../record/record.ts'
import { locus, makeReading } from '../reading-builder.ts'
import { memoryWorkings } from '../work/memory-workings.ts'
import { recordInMemory } from '../work/record-in-memory.ts'
import { updateRecord } from '../work/update-record.ts'
import { presentIds } from './present-ids.ts'

const TOWN = locus('geonames:1', 'Orvel', { longitude: 32, latitude: 46, country: 'UA', region: 'Orvel Oblast' })
const left = {
  type: 'territory.withdrawal' as const,
  agent: { name: 'Russian troops', kind: 'force' as const },
  place: TOWN,
  day: '2022-11-11',
}

/** A record that grows, and which remembers every id that it has shown. */
function growing() {
  const workings = memoryWorkings()
  const kept = recordInMemory()
  const readings = new Map<ReportId, Reading>()
  const shown = new Set<string>()
  const idsOf = ({ events, families, actors }: Record) => [...events, ...families, ...actors].map(({ id }) => id)
  const step = (changed: readonly Reading[], decisions: readonly Decision[] = []) => {
    for (const reading of changed) readings.set(reading.report.id, reading)
    const ids = changed.map(({ report }) => report.id)
    const head = updateRecord({ workings, sink: kept, changed: ids, decisions, reading: id => readings.get(id) })
    const record = kept.record(head)
    for (const id of idsOf(record)) shown.add(id)
    return record
  }
  const now = (id: string) => presentIds(workings, id)
  return { step, now, shown, idsOf }
}
const decision = (fields: Partial<Decision>): Decision =>
  // Test ids have no brand.
  ({ id: 'd-1', by: 'me', at: '2022-11-13T08:00:00Z', ...fields }) as Decision

test('an event keeps answering to its id when an earlier report of it comes late', () => {
  const { step, now } = growing()
  const [before] = step([makeReading({ id: 'r-2', published: '2022-11-12', events: [left] })]).events
  const [after, ...others] = step([makeReading({ id: 'r-1', published: '2022-11-11', events: [left] })]).events
  assert.ok(before && after && others.length === 0)
  assert.notEqual(after.id, before.id)
  assert.deepEqual(now(before.id), [after.id])
  assert.deepEqual(now(after.id), [after.id])
})

test('an event that was merged into another leads there, and back when that is taken back', () => {
  const { step, now } = growing()
  const reports = ['r-1', 'r-2'].map((id, at) =>
    makeReading({ id, published: '2022-11-12', events: [{ ...left, day: `2022-11-0${1 + 5 * at}` }] }),
  )
  const [first, second] = step(reports).events
  assert.ok(first && second)
  const [one, ...others] = step([], [decision({ kind: 'merge', of: first.id, with: [second.id] })]).events
  assert.ok(one && others.length === 0)
  assert.deepEqual([first.id, second.id].flatMap(now), [one.id, one.id])
  step([])
  assert.deepEqual([first.id, second.id].flatMap(now), [first.id, second.id])
})

test('a family keeps answering to the id of any of its reports', () => {
  const text = 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(4)
  const { step, now } = growing()
  const [before] = step([makeReading({ id: 'r-2', published: '2022-11-12', text })]).families
  const [after, ...others] = step([makeReading({ id: 'r-1', published: '2022-11-11', text })]).families
  assert.ok(before && after && others.length === 0)
  assert.notEqual(after.id, before.id)
  assert.deepEqual(now(before.id), [after.id])
})

test('an actor that was merged leads to whom it was merged with, also over two merges', () => {
  const { step, now } = growing()
  const people = ['Anna Orlova', 'Boris Petrenko', 'Clara Weiss'].map(name => ({ name, kind: 'person' as const }))
  const { actors } = step([makeReading({ id: 'r-1', mentions: people })])
  const [a, b, c] = people.map(({ name }) => actors.find(actor => actor.name === name)?.id ?? '')
  assert.ok(a && b && c)
  const merges = [
    decision({ id: 'd-1' as Decision['id'], kind: 'merge', of: b, with: [c] }),
    decision({ id: 'd-2' as Decision['id'], kind: 'merge', of: a, with: [b] }),
  ]
  step([], merges)
  assert.deepEqual(now(c), [a])
  step([])
  assert.deepEqual(now(c), [c])
})

test('whatever was shown leads to what is there, however reports come', () => {
  const { step, now, shown, idsOf } = growing()
  const text = 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(4)
  const told = [
    {
      id: 'r-3',
      published: '2022-11-13',
      mentions: [{ name: 'Orlova' }, { name: 'the rebels', kind: 'group' as const }],
      text,
    },
    {
      id: 'r-2',
      published: '2022-11-12',
      mentions: [{ name: 'Anna Orlova', role: 'Mayor', side: 'UA' }],
      events: [left],
    },
    {
      id: 'r-4',
      published: '2022-11-14',
      events: [left],
      mentions: [{ name: 'the rebels', kind: 'group' as const }],
      text,
    },
    { id: 'r-1', published: '2022-11-11', events: [left], mentions: [{ name: 'A. Orlova', side: 'UA' }] },
    { id: 'r-0', published: '2022-11-10', mentions: [{ name: 'the rebels', kind: 'group' as const }], text },
  ]
  for (const one of told) {
    const there = new Set<string>(idsOf(step([makeReading(one)])))
    for (const id of shown) {
      const present = now(id)
      assert.ok(present.length > 0, id)
      for (const other of present) assert.ok(there.has(other), id)
      if (there.has(id)) assert.deepEqual(present, [id])
    }
  }
})

test('an id that nothing ever had stands for nothing', () => {
  const { step, now } = growing()
  step([makeReading({ id: 'r-1', events: [left] })])
  for (const id of ['v-none', 'a-none', 'w-none', 'r-1', '']) assert.deepEqual(now(id), [])
})
