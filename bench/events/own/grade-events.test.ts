import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReading, type Told } from '../../../src/reconcile/reading-builder.ts'
import type { Event } from '../../../src/record/event.ts'
import type { HardCase } from '../hard-case-shape.ts'
import { gradeEvents } from './grade-events.ts'
import { placeOfWords } from './same-words.ts'

const TEXT = 'The film opens on Friday. Rebels shelled Orvel on Thursday; the shelling went on.'
const SHELLED = {
  type: 'strike.shelling',
  status: 'happened',
  timeFrame: 'current',
  trigger: 'shelled',
  day: '2022-11-10',
} as const
const SAMPLE: HardCase = { case: 'test', half: 'dev', published: '2022-11-11', text: TEXT, events: [SHELLED] }

type ToldEvent = NonNullable<Told['events']>[number] & { readonly at: string }

function graded(sample: Partial<HardCase>, told: readonly ToldEvent[]) {
  const reading = makeReading({ id: 'one', text: TEXT, events: told })
  const events = reading.events.map(
    (event, i): Event => ({ ...event, trigger: [placeOfWords(TEXT, told[i]?.at ?? '')] }),
  )
  const { grades, ...rest } = gradeEvents({ ...SAMPLE, ...sample }, { ...reading, events })
  return { ...rest, faults: grades.filter(({ isRight }) => !isRight).map(({ field }) => field) }
}

const TOLD = { type: 'strike.shelling', day: '2022-11-10', at: 'shelled' } as const

test('an act at its words with all that is asked is all right', () => {
  const { faults, isAllRight, falseCurrent, isSilent } = graded({}, [TOLD])
  assert.deepEqual([faults, isAllRight, falseCurrent, isSilent], [[], true, 0, false])
})

test('an act that was not found has all its fields wrong, unless it is optional', () => {
  assert.deepEqual(graded({}, []).faults, ['found', 'type', 'status', 'timeFrame', 'day'])
  assert.deepEqual(graded({ events: [{ ...SHELLED, optional: true }] }, []).faults, [])
})

test('other values are as good, a family for each of its types', () => {
  const missile = { ...TOLD, type: 'strike.missile' } as const
  assert.deepEqual(graded({}, [missile]).faults, ['type'])
  assert.deepEqual(graded({ events: [{ ...SHELLED, also: { type: ['strike'] } }] }, [missile]).faults, [])
})

test('what nobody expects and what is told as current but is not is a false current event', () => {
  assert.equal(graded({}, [TOLD, { type: 'diplomacy.meeting', at: 'opens' }]).falseCurrent, 1)
  assert.equal(graded({ events: [{ ...SHELLED, status: 'feared' }] }, [TOLD]).falseCurrent, 1)
  assert.equal(graded({ events: [{ ...SHELLED, timeFrame: 'background' }] }, [TOLD]).falseCurrent, 1)
  assert.equal(graded({ events: [], not: ['shelled'] }, [{ ...TOLD, status: 'hypothetical' }]).falseCurrent, 0)
  assert.ok(graded({ events: [], not: ['shelled'] }, []).isSilent)
})

test('the same act told by another of ours is one too many', () => {
  const sample = { events: [{ ...SHELLED, mentions: ['shelling'] }] }
  assert.deepEqual(graded(sample, [TOLD, { ...TOLD, at: 'shelling' }]).faults, ['mentions'])
  assert.deepEqual(graded(sample, [TOLD]).faults, [])
  assert.deepEqual(graded(sample, [{ ...TOLD, at: 'shelling' }]).faults, [])
})

test('what is done by saying it is an act at the word of saying', () => {
  const threat = { type: 'statement.threat.force', status: 'happened', timeFrame: 'current', trigger: 'opens' } as const
  const reading = makeReading({ id: 'one', text: TEXT, statements: [{ words: 'more will come', stance: 'threatens' }] })
  const act = { value: 'statement.threat.force', basis: 'stated', spans: [], rule: 'test' } as const
  const statements = reading.statements.map(one => ({ ...one, cue: [placeOfWords(TEXT, 'opens')], act }))
  const sample = { ...SAMPLE, events: [threat] }
  assert.ok(gradeEvents(sample, { ...reading, statements }).isAllRight)
  assert.ok(!gradeEvents(sample, reading).isAllRight)
})

test('a role is right by any of those that the words name', () => {
  const sample = { ...SAMPLE, events: [{ ...SHELLED, target: 'Orvel' }] }
  const reading = makeReading({ id: 'one', text: TEXT, events: [TOLD] })
  const party = { kind: 'thing', name: 'Orvel' } as const
  const targets = [{ value: party, basis: 'stated', spans: [placeOfWords(TEXT, 'Orvel')], rule: 'test' }] as const
  const events = reading.events.map((event): Event => ({ ...event, trigger: [placeOfWords(TEXT, 'shelled')], targets }))
  assert.ok(gradeEvents(sample, { ...reading, events }).isAllRight)
  assert.ok(!gradeEvents(sample, { ...reading, events: events.map(({ targets: _, ...rest }) => rest) }).isAllRight)
})

test('what people say is graded elsewhere', () => {
  const { falseCurrent, wrong } = graded({}, [TOLD, { type: 'statement.report', at: 'opens' }])
  assert.deepEqual([falseCurrent, wrong], [0, []])
})
