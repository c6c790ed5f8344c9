import type { Event } from '../../../src/record/event.ts'
import { familyOf } from '../../../src/record/event-types.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { quoteOf } from '../../../src/text/span.ts'
import type { ExpectedEvent, HardCase } from '../hard-case-shape.ts'
import { partyAnswer, placeAnswer, timeAnswer } from './answers.ts'
import { exactly, type Grade, type GradedCase, gradeValue } from './grade.ts'
import { type PairedEvent, pairEvents } from './pair-events.ts'
import { isAtPlace, placeOfWords, touches } from './same-words.ts'
import { spokenActs } from './spoken-acts.ts'

export const EVENT_FIELDS = [
  'found',
  'type',
  'status',
  'timeFrame',
  'agent',
  'target',
  'place',
  'day',
  'mentions',
] as const
export type EventField = (typeof EVENT_FIELDS)[number]
/** Who, to whom, where, when. */
export const ROLE_FIELDS: readonly EventField[] = ['agent', 'target', 'place', 'day']

/** A text with its acts graded. */
export interface GradedHardCase extends GradedCase<EventField> {
  /** True where the text tells no act of these days. */
  readonly isSilent: boolean
  /** How many acts are told as current, and how many of them are not. */
  readonly current: number
  readonly falseCurrent: number
}

/** Grades the acts found in a text. One that was not found has all its fields wrong; what is optional is asked only where it is found. */
export function gradeEvents(sample: HardCase, reading: Reading): GradedHardCase {
  const { text } = sample
  // What people say is graded with statements, so such types count only where they are expected.
  const pairs = pairEvents(sample, [...reading.events, ...spokenActs(reading)])
  const known = new Set(pairs.flatMap(({ found, again }) => [found, ...again]))
  const extra = reading.events.filter(event => !known.has(event) && familyOf(event.type) !== 'statement')
  const current = reading.events.filter(event => isToldCurrent(event) && familyOf(event.type) !== 'statement')
  const falseCurrent = current.filter(event => isFalse(sample, event, pairs))
  const grades = pairs.flatMap(pair => (pair.found || !pair.expected.optional ? gradeEvent(pair, reading) : []))
  return {
    case: sample.case,
    text,
    grades,
    wrong: [
      ...falseCurrent.map(event => `FALSE CURRENT: ${lineOf(text, event)}`),
      ...extra.map(event => `too many: ${lineOf(text, event)}`),
    ],
    isAllRight: falseCurrent.length + extra.length === 0 && grades.every(({ isRight }) => isRight),
    isSilent: !sample.events.some(mayBeCurrent),
    current: current.length,
    falseCurrent: falseCurrent.length,
  }
}

function lineOf(text: string, { trigger, type, status, timeFrame, rule }: Event): string {
  return `${quoteOf(text, trigger)} as ${type} ${status.value} (${status.rule}) ${timeFrame.value}, by ${rule}`
}

function isToldCurrent({ status, timeFrame }: Event): boolean {
  return /^(?:happened|ongoing)$/.test(status.value) && timeFrame.value === 'current'
}

/** True for an act that may be told as one of these days. */
function mayBeCurrent({ status, timeFrame, also }: ExpectedEvent): boolean {
  const isReal = [status, ...(also?.status ?? [])].some(one => one === 'happened' || one === 'ongoing')
  return isReal && [timeFrame, ...(also?.timeFrame ?? [])].includes('current')
}

/** Told as current, but expected by nobody, expected otherwise, or at words that are there to bait. */
function isFalse({ text, not = [] }: HardCase, event: Event, pairs: readonly PairedEvent[]): boolean {
  const pair = pairs.find(({ found, again }) => found === event || again.includes(event))
  const isBait = not.some(words => touches(event.trigger, placeOfWords(text, words)))
  return !pair || !mayBeCurrent(pair.expected) || (isBait && pair.found !== event)
}

function gradeEvent({ expected, found, again }: PairedEvent, reading: Reading): readonly Grade<EventField>[] {
  const { also = {} } = expected
  const grades: readonly Grade<EventField>[] = [
    gradeValue('found', ['yes'], exactly<string>(found && 'yes')),
    gradeValue(
      'type',
      [expected.type, ...(also.type ?? [])],
      found && { print: found.type, isSame: one => one === found.type || one === familyOf(found.type) },
    ),
    gradeValue('status', [expected.status, ...(also.status ?? [])], exactly(found?.status.value)),
    gradeValue('timeFrame', [expected.timeFrame, ...(also.timeFrame ?? [])], exactly(found?.timeFrame.value)),
    gradeValue('agent', [expected.agent, ...(also.agent ?? [])], partyAnswer(found?.agent, found?.agents, reading)),
    gradeValue('target', [expected.target], partyAnswer(found?.target, found?.targets, reading)),
    gradeValue('place', [expected.place, ...(also.place ?? [])], placeAnswer(found?.place, reading, isAtPlace)),
    gradeValue('day', [expected.day], timeAnswer(found?.time)),
    gradeValue('mentions', [1], exactly(1 + again.length)),
  ]
  return grades
    .filter(({ field }) => isAsked(expected, field))
    .map(grade => ({
      ...grade,
      isRight: found !== undefined && grade.isRight,
      expected: `${expected.trigger}: ${grade.expected}`,
    }))
}

function isAsked(expected: ExpectedEvent, field: EventField): boolean {
  switch (field) {
    case 'agent':
    case 'target':
    case 'place':
    case 'day':
    case 'mentions':
      return expected[field] !== undefined
    default:
      return true
  }
}
