import type { ControlSpan } from '../../record/record.ts'
import { byCodeUnits, sortedBy } from '../order.ts'
import { spansKnownOn } from './known-on.ts'

/** The two axes: the day in question, and the last day of publication that is taken into account. */
export interface Day {
  readonly asOf: string
  readonly knownOn?: string
}

/** Somebody who holds or claims a place on a day. */
export interface Holder {
  readonly holder: string
  readonly side?: string
  /** First day; absent: since before the reports. */
  readonly from?: string
}

/** One place on one day. `basis` are the spans of that day, each with its assertions. */
export interface Standing {
  readonly place: ControlSpan['place']
  /** On the ground: more than one where they hold it together, or where it is contested. */
  readonly holds: readonly Holder[]
  /** In law. */
  readonly claims: readonly Holder[]
  readonly contested: boolean
  readonly basis: readonly ControlSpan[]
}

/** Who holds and who claims each place of which anything is told of the day, in order of the places’ ids. */
export function holdersOn(spans: readonly ControlSpan[], { asOf, knownOn }: Day): Standing[] {
  const known = knownOn === undefined ? spans : spansKnownOn(spans, knownOn)
  const byPlace = Map.groupBy(
    known.filter(span => isOn(span, asOf)),
    ({ place }) => place,
  )
  return [...byPlace].sort(([a], [b]) => byCodeUnits(a, b)).map(([place, basis]) => standingFrom(place, basis))
}

/** True from a span’s first day up to, not including, its last. */
export function isOn({ from, to }: Pick<ControlSpan, 'from' | 'to'>, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

function standingFrom(place: ControlSpan['place'], basis: readonly ControlSpan[]): Standing {
  const holding = basis.filter(({ kind, sense }) => kind === 'holds' && sense === 'de-facto')
  const claiming = basis.filter(({ kind, sense }) => sense === 'de-jure' && (kind === 'claims' || kind === 'holds'))
  const holds = holdersFrom(holding)
  const isFoughtOver = basis.some(({ kind }) => kind === 'contested')
  return {
    place,
    holds,
    claims: holdersFrom(claiming),
    contested: isFoughtOver || (holds.length > 1 && holding.some(({ disputed }) => disputed)),
    basis,
  }
}

function holdersFrom(spans: readonly ControlSpan[]): Holder[] {
  const once = new Map(spans.map(span => [span.side ?? span.holder, span]))
  return sortedBy(once.values(), ({ side, holder }) => side ?? holder).map(({ holder, side, from }) => ({
    holder,
    ...(side === undefined ? {} : { side }),
    ...(from === undefined ? {} : { from }),
  }))
}
