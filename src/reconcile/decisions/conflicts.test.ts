import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decision } from '../../record/decision.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordEvent } from '../../record/record.ts'
import { locus, makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { type Conflict, conflictsIn, type ReadNow } from './conflicts.ts'
import { readInReport, readOfEvent } from './read-values.ts'

const TOWN = locus('geonames:1', 'Orvel', { longitude: 32, latitude: 46, country: 'UA', region: 'Orvel Oblast' })
const SOLDIERS = { name: 'Russian troops', kind: 'force' as const }
const left = { type: 'territory.withdrawal' as const, agent: SOLDIERS, place: TOWN, day: '2022-11-11' }
const decision = (fields: Partial<Decision>): Decision =>
  // Test ids have no brand.
  ({ id: 'd-1', by: 'me', at: '2022-11-13T08:00:00Z', of: 'v-1', kind: 'correct', ...fields }) as Decision
const reading = (values: ReadNow['values']) => (id: string) => (id.startsWith('v-') ? { now: [id], values } : undefined)
const whys = (found: readonly Conflict[]) => found.map(({ why }) => why)
const corrected = decision({ field: 'status', value: 'denied', was: { status: 'happened', title: 'a raid' } })

test('a correction stands without question as long as what is read is what was read', () => {
  assert.deepEqual(conflictsIn([corrected], reading({ status: 'happened' })), [])
})

test('a correction is to be looked at when something else is read, or the very thing that was put there', () => {
  const [other] = conflictsIn([corrected], reading({ status: 'feared' }))
  assert.deepEqual(
    [other?.why, other?.fields],
    ['read-otherwise', [{ field: 'status', was: 'happened', now: 'feared' }]],
  )
  assert.deepEqual(whys(conflictsIn([corrected], reading({ status: 'denied' }))), ['read-so'])
  const { was: _, ...old } = corrected
  assert.deepEqual(whys(conflictsIn([old], reading({ status: 'feared' }))), [], 'what was there was not kept')
  assert.deepEqual(whys(conflictsIn([old], reading({ status: 'denied' }))), ['read-so'])
})

test('what is accepted or rejected is to be looked at when it is read otherwise; how it is called does not count', () => {
  for (const kind of ['accept', 'reject'] as const) {
    const said = decision({ kind, was: { status: 'happened', title: 'a raid' } })
    assert.deepEqual(conflictsIn([said], reading({ status: 'happened', title: 'another raid' })), [])
    assert.deepEqual(whys(conflictsIn([said], reading({ status: 'denied' }))), ['read-otherwise'])
  }
})

test('whoever has decided since has looked at it', () => {
  const accept = decision({ kind: 'accept', was: { status: 'feared' } })
  assert.deepEqual(conflictsIn([corrected, accept], reading({ status: 'feared' })), [])
  const again = decision({ field: 'status', value: 'planned', was: { status: 'feared' } })
  assert.deepEqual(conflictsIn([corrected, again], reading({ status: 'feared' })), [])
})

test('a decision on what is read no more is kept as such, with what is gone', () => {
  const split = decision({ kind: 'split', with: ['r-9'] })
  assert.deepEqual(
    conflictsIn([split], reading({})).map(({ why, gone }) => [why, gone]),
    [['read-no-more', ['r-9']]],
  )
  assert.deepEqual(whys(conflictsIn([decision({ kind: 'note', of: 'e-1' })], reading({}))), ['read-no-more'])
  assert.deepEqual(conflictsIn([decision({ kind: 'home', of: 'Meridian Wire' })], reading({})), [])
})

test('what is read of an event is told apart from what a reviewer put there', () => {
  const all = [
    makeReading({ id: 'r-1', events: [left] }),
    makeReading({ id: 'r-2', events: [{ ...left, status: 'denied' }] }),
  ]
  const [before] = reconcile({ readings: all, decisions: [] }).events
  assert.ok(before)
  const put = (field: string, value: string) =>
    reconcile({ readings: all, decisions: [decision({ of: before.id, field, value })] }).events[0]
  const plain = readOfEvent(before, new Set(), [])
  for (const [field, value] of Object.entries({
    status: 'denied',
    day: '2022-11-09',
    type: 'strike.air',
    place: 'geonames:9',
  })) {
    const event = put(field, value)
    assert.ok(event)
    assert.equal(readOfEvent(event, new Set([field]), all)[field], plain[field], field)
  }
})

/** Each reading made again: some events with wider spans under the same trigger, some cut at another trigger. */
const upgraded = fc
  .array(fc.record({ moved: fc.boolean(), status: fc.constantFrom('happened' as const, 'denied' as const) }), {
    minLength: 3,
    maxLength: 3,
  })
  .map(changes =>
    changes.map(({ moved, status }, at) => {
      const one = makeReading({
        id: `r-${at}`,
        published: '2022-11-12',
        events: [{ ...left, day: `2022-11-0${1 + at * 3}` }],
      })
      const [event] = one.events
      if (!event) throw new Error('a reading has its event')
      const newer = {
        ...event,
        spans: [[0, one.report.text.length]] as const,
        status: { ...event.status, value: status },
      }
      // Test ids have no brand.
      const other = { ...newer, id: `e-new-${at}` as typeof event.id }
      return {
        before: one,
        after: { ...one, reader: 'newer', events: [moved ? other : newer] } as Reading,
        moved,
        status,
      }
    }),
  )

test('a newer reader keeps each decision: it holds where the trigger is the same, and else is listed', () => {
  fc.assert(
    fc.property(upgraded, changes => {
      const before = reconcile({ readings: changes.map(one => one.before), decisions: [] })
      const events = changes.map(one =>
        before.events.find(({ tellings }) => tellings[0]?.report === one.before.report.id),
      )
      const decisions = events.map((event, at) =>
        decision({ id: `d-${at}` as Decision['id'], kind: 'accept', of: event?.id ?? '', was: { status: 'happened' } }),
      )
      const after = reconcile({ readings: changes.map(one => one.after), decisions })
      const found = conflictsIn(decisions, id => readIn(after.events, id))
      changes.forEach(({ moved, status }, at) => {
        const own = found.filter(one => one.decision.id === `d-${at}`)
        const event = after.events.find(({ id }) => id === events[at]?.id)
        assert.equal(event?.review, moved ? undefined : 'accepted')
        assert.deepEqual(whys(own), moved ? ['read-no-more'] : status === 'happened' ? [] : ['read-otherwise'])
      })
    }),
    { numRuns: 50 },
  )
})

const readIn = (events: readonly RecordEvent[], id: string): ReadNow | undefined => {
  const event = events.find(one => one.id === id)
  return event && { now: [id], values: readOfEvent(event, new Set(), []) }
}

test('parts of one reading tell what they read by their ids', () => {
  const one = makeReading({ id: 'r-1', events: [left], statements: [{ by: SOLDIERS, words: 'we left' }] })
  const { status, day, place } = readInReport(one, one.events[0]?.id ?? '') ?? {}
  assert.deepEqual([status, day, place], ['happened', '2022-11-11', 'geonames:1'])
  assert.deepEqual(readInReport(one, one.statements[0]?.id ?? ''), { speaker: 'Russian troops', stance: 'asserts' })
  assert.equal(readInReport(one, 'e-none'), undefined)
})
