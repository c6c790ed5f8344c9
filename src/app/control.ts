import type { ControlSpan, Record } from '../record/record.ts'

/** A moment on the two axes: the day in question, and the last day of publication that is taken into account. */
export interface Moment {
  readonly asOf?: string
  readonly knownOn?: string
  /** A place's id; its parts (banks, districts) are included. */
  readonly place?: string
}

/**
 * Who stood how to each place on a day, by what had been published by a day. Without `asOf`: all spans. A span that was
 * ended by something published only later is still open; reports without a date are left out when `knownOn` is given.
 */
export function controlAt(record: Pick<Record, 'control'>, moment: Moment = {}): readonly ControlSpan[] {
  const { asOf, knownOn, place } = moment
  const here = record.control.filter(span => !place || span.place === place || span.place.startsWith(`${place}/`))
  const known = knownOn === undefined ? here : here.flatMap(span => asKnown(span, here, knownOn))
  return asOf === undefined ? known : known.filter(span => isOn(span, asOf))
}

function isOn({ from, to }: ControlSpan, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

function asKnown(span: ControlSpan, spans: readonly ControlSpan[], day: string): readonly ControlSpan[] {
  const assertions = span.assertions.filter(({ published }) => published !== undefined && published <= day)
  if (assertions.length === 0) return []
  const { to, ...open } = span
  const reports = new Set(assertions.map(({ report }) => report)).size
  const counted = { ...open, assertions, reports, independent: Math.min(span.independent, reports) }
  return [to !== undefined && isEndKnown(span, spans, day) ? { ...counted, to } : counted]
}

// What ends a span is another one of the same place that begins on that day; the end is known when that one is.
function isEndKnown(span: ControlSpan, spans: readonly ControlSpan[], day: string): boolean {
  const enders = spans.filter(other => other !== span && other.place === span.place && other.from === span.to)
  return enders.length === 0 || enders.some(({ knownFrom }) => knownFrom !== undefined && knownFrom <= day)
}
