import { holdersOn, isOn, type Standing } from '../reconcile/control/holders-on.ts'
import { holdersWithin, type Within } from '../reconcile/control/holders-within.ts'
import { spansKnownOn } from '../reconcile/control/known-on.ts'
import { byCodeUnits } from '../reconcile/order.ts'
import type { ControlSpan, Record } from '../record/record.ts'

export type { Holder, Standing } from '../reconcile/control/holders-on.ts'
export type { Within } from '../reconcile/control/holders-within.ts'

/** A moment on the two axes: the day in question, and the last day of publication that is taken into account. */
export interface Moment {
  readonly asOf?: string
  readonly knownOn?: string
  /** A place's id; its parts (banks, districts) are included. */
  readonly place?: string
}

/**
 * Who stood how to each place on a day, by what had been published by a day. Without `asOf`: all spans. With `knownOn` spans are
 * made from the assertions of that time alone; reports without a date are left out.
 */
export function controlAt(record: Pick<Record, 'control'>, moment: Moment = {}): readonly ControlSpan[] {
  const { asOf, knownOn, place } = moment
  const here = record.control.filter(span => isAt(span.place, place))
  const known = knownOn === undefined ? here : spansKnownOn(here, knownOn)
  return asOf === undefined ? known : known.filter(span => isOn(span, asOf))
}

/** Who holds which place on a day, and of each region how many of its known places are in whose hands. */
export interface Holders {
  readonly asOf: string
  readonly knownOn?: string
  readonly standings: readonly Standing[]
  readonly regions: readonly Within[]
}

/** Answers for one place and its parts, or for all. Who is who is taken as it is known today. */
export function holdersAt(
  record: Pick<Record, 'control' | 'places'>,
  { asOf, knownOn, place }: Moment & { readonly asOf: string },
): Holders {
  const spans = controlAt(record, knownOn === undefined ? {} : { knownOn })
  const standings = holdersOn(spans, { asOf })
  const byPlace = new Map<string, Standing>(standings.map(one => [one.place, one]))
  const spokenOf = new Set<string>(spans.map(span => span.place))
  const known = record.places.filter(({ id }) => spokenOf.has(id))
  return {
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    standings: standings.filter(one => isAt(one.place, place)),
    regions: record.places
      .filter(({ id }) => isAt(id, place))
      .flatMap(region => holdersWithin(region, known, byPlace) ?? [])
      .filter(({ held, contested, unknown }) => held.length + contested.length + unknown.length > 0)
      .sort((a, b) => byCodeUnits(a.region, b.region)),
  }
}

/** The last day up to which the reports go. */
export function lastDay({ reports }: Pick<Record, 'reports'>): string | undefined {
  const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? [])
  return days.sort(byCodeUnits).at(-1)
}

function isAt(id: string, place: string | undefined): boolean {
  return !place || id === place || id.startsWith(`${place}/`)
}
