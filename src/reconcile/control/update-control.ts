import type { ReportId } from '../../record/ids.ts'
import { accountsOfPlace } from '../accounts/accounts-of-place.ts'
import { keyOf } from '../order.ts'
import { listing } from '../work/listing.ts'
import type { Work } from '../work/work.ts'
import { type Assertion, assertionsOf } from './assertion.ts'
import { controlSpans } from './control-spans.ts'

/** Takes in what reports assert now, and makes the spans and accounts of the places anew that this is about. */
export function updateControl(work: Work, reports: Iterable<ReportId>): void {
  const ofPlace = listing<Assertion>(work.workings, 'assertions')
  for (const report of reports) {
    const reading = work.reading(report)
    const assertions = reading ? assertionsOf(work, reading) : []
    ofPlace.put(
      report,
      assertions.map(one => [one.place, one.control, one] as const),
    )
  }
  for (const place of ofPlace.touched()) renew(work, place, ofPlace.all(place))
}

function renew(work: Work, place: string, assertions: readonly Assertion[]): void {
  const spans = controlSpans(assertions)
  const accounts = accountsOfPlace({ assertions, spans, name: assertions[0]?.placeName ?? place })
  work.keep(keyOf('control', place), [
    ...spans.map(part => ({ list: 'control' as const, order: keyOf(part.place, part.from ?? ''), part })),
    ...accounts.map(part => ({ list: 'accounts' as const, order: part.id, part })),
  ])
}
