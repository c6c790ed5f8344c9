import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { streamOf } from './stream.ts'
import { type Put, putBy, scoreChains, scoreStream } from './truth.ts'

const told = [...streamOf({ seed: 4, reports: 120, startDay: '2021-03-01' })]
const truths = told.map(({ truth }) => truth)
const eventKeys = new Map(truths.flatMap(({ events }) => events.map(({ event, truth }) => [event, truth])))
const families = new Map(truths.map(({ report, family }) => [report, family]))
const speakers = new Map(truths.flatMap(({ actors }) => actors.map(({ statement, truth }) => [statement, truth])))
const right: Put = {
  eventOf: (_, event) => eventKeys.get(event),
  familyOf: report => families.get(report),
  speakerOf: statement => speakers.get(statement),
}
const hundred = { precision: 100, recall: 100, f1: 100 }

test('a record that is the truth has a hundred in all', () => {
  assert.deepEqual(scoreStream(truths, right), { events: hundred, families: hundred, speakers: hundred })
  const chains = new Map(truths.flatMap(({ actors }) => actors.map(({ chain, truth }) => [chain, truth])))
  assert.deepEqual(
    scoreChains(truths, (_, chain) => chains.get(chain)),
    hundred,
  )
})

test('all thrown together costs precision, all torn apart costs recall', () => {
  const together = scoreStream(truths, { eventOf: () => 'x', familyOf: () => 'x', speakerOf: () => 'x' })
  const apart = scoreStream(truths, { eventOf: (_, event) => event, familyOf: one => one, speakerOf: one => one })
  for (const part of ['events', 'families', 'speakers'] as const) {
    assert.equal(together[part].recall, 100, part)
    assert.ok(together[part].precision < 30, part)
    assert.equal(apart[part].precision, 100, part)
    assert.ok(apart[part].recall < 100, part)
  }
})

test('what a record has not put anywhere is missing in recall', () => {
  const nothing = scoreStream(truths, {
    eventOf: () => undefined,
    familyOf: () => undefined,
    speakerOf: () => undefined,
  })
  assert.deepEqual([nothing.events.recall, nothing.families.recall, nothing.speakers.recall], [0, 0, 0])
})

test('a record is asked by its tellings, families and statements', () => {
  const record = reconcile({ readings: told.map(({ reading }) => reading), decisions: [] })
  const { events, families: found, speakers: voices } = scoreStream(truths, putBy(record))
  assert.ok(events.precision > 50 && events.recall > 20, `events ${events.precision} ${events.recall}`)
  assert.ok(found.f1 > 90, `families ${found.f1}`)
  assert.ok(voices.precision > 50 && voices.recall > 20, `speakers ${voices.precision} ${voices.recall}`)
})
