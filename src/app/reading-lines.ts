import type { Control } from '../record/control.ts'
import type { Event } from '../record/event.ts'
import { glossOf } from '../record/event-types.ts'
import type { Figure } from '../record/figure.ts'
import type { Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { quoteOf, type Spans } from '../text/span.ts'
import { timeNotes } from './time-notes.ts'

/** One part of a reading in words: what it is, what it says, and the words of the report it rests on. */
export interface ReadingLine {
  readonly kind: 'statement' | 'event' | 'control' | 'figure' | 'place' | 'time'
  readonly id: string
  /** Who or what it is about: a speaker, an event type, a holder, a toponym. */
  readonly subject: string
  /** What is said of it: stance and form, status, kind of control, value. */
  readonly what: string
  readonly details: readonly string[]
  readonly quote: string
  readonly start: number
}

/** A reading as lines: statements, events, control, figures, places, times; each group in text order. */
export function readingLines(reading: Reading): readonly ReadingLine[] {
  const { report, statements, events, control, figures, places, times } = reading
  const words = (spans: Spans) => quoteOf(report.text, spans).replace(/\s+/g, ' ')
  const speakers = new Map(statements.map(statement => [statement.id, speakerOf(statement, words)]))
  const told = (id: Statement['id'] | undefined) => (id ? [`according to ${speakers.get(id) ?? 'somebody'}`] : [])
  const at = (spans: Spans) => spans[0]?.[0] ?? 0
  return [
    ...statements.map(part => ({ ...statementLine(part, words), start: at(part.content) })),
    ...events.map(part => ({
      ...eventLine(part, told(part.statement)),
      quote: words(part.spans),
      start: at(part.trigger),
    })),
    ...control.map(part => ({
      ...controlLine(part, told(part.statement)),
      quote: words(part.spans),
      start: at(part.spans),
    })),
    ...figures.map(part => ({
      ...figureLine(part, told(part.statement)),
      quote: words(part.spans),
      start: at(part.spans),
    })),
    ...places.map(({ id, toponym, spans, at: locus, literal, relation }) => ({
      kind: 'place' as const,
      id,
      subject: toponym,
      what: locus ? `${locus.kind} ${locus.name}` : literal.value ? 'not on the map' : 'stands for a government',
      details: [
        locus?.region,
        locus?.country,
        relation?.kind,
        locus ? `±${Math.round(locus.precision.metres / 1000)} km` : '',
      ].filter(isWord),
      quote: words(spans),
      start: at(spans),
    })),
    ...times.map(time => ({
      kind: 'time' as const,
      id: time.id,
      subject: words(time.spans),
      what: time.value,
      details: [time.type, ...timeNotes(time), time.unresolved].filter(isWord),
      quote: words(time.spans),
      start: at(time.spans),
    })),
  ]
}

type Line = Omit<ReadingLine, 'start'>

function statementLine(part: Statement, words: (spans: Spans) => string): Line {
  const { id, form, stance, channel, audience, relays, uttered, content } = part
  return {
    kind: 'statement',
    id,
    subject: speakerOf(part, words),
    what: `${stance.value} (${form})`,
    details: [
      channel?.value,
      audience && `to ${audience.value}`,
      uttered?.value.value,
      ...relays.map(relay => `per ${relay.name}`),
    ].filter(isWord),
    quote: words(content),
  }
}

function speakerOf({ speaker, source }: Statement, words: (spans: Spans) => string): string {
  return speaker?.value.name || words(source) || 'nobody named'
}

function eventLine(part: Event, told: readonly string[]): Omit<Line, 'quote'> {
  const { id, type, status, timeFrame, agent, target, place, time, instrument } = part
  const frame = timeFrame.value === 'current' ? undefined : timeFrame.value
  const roles = [
    agent && `by ${agent.value.name}`,
    target && `of ${target.value.name}`,
    instrument && `with ${instrument.value}`,
  ]
  const where = [place && `at ${place.value.name}`, time?.value.value]
  return {
    kind: 'event',
    id,
    subject: glossOf(type),
    what: status.value,
    details: [frame, ...roles, ...where, ...told].filter(isWord),
  }
}

function controlLine(part: Control, told: readonly string[]): Omit<Line, 'quote'> {
  const { id, place, holder, side, kind, sense, from } = part
  const who = holder?.value.name ?? side?.value ?? 'somebody'
  const details = [sense === 'de-jure' ? 'in law' : 'in fact', from && `from ${from.value.value}`, ...told]
  return { kind: 'control', id, subject: `${who}: ${place.value.name}`, what: kind, details: details.filter(isWord) }
}

function figureLine(part: Figure, told: readonly string[]): Omit<Line, 'quote'> {
  const { id, what, noun, min, max, unit, qualifier, per, fate, status, of, place, time, period, partOf } = part
  const value = min === max ? `${min ?? '?'}` : `${min ?? '…'}–${max ?? '…'}`
  const each = per && `per ${per.value}`
  const worded = [qualifier === 'exactly' ? '' : qualifier, value, unit, each].filter(isWord).join(' ')
  const where = [of && `of ${of.value.name}`, place && `at ${place.value.name}`, time?.value.value]
  const details = [
    ...[noun, fate?.value, status?.value, ...where],
    ...[known(period), partOf && `part of ${partOf}`, ...told],
  ]
  return { kind: 'figure', id, subject: what, what: worded, details: details.filter(isWord) }
}

/** The length of time that it is counted over; not "in a matter of weeks", of which nobody knows how many. */
function known(period: Figure['period']): string | undefined {
  return period && !period.value.value.includes('X') ? `over ${period.value.value}` : undefined
}

function isWord(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
