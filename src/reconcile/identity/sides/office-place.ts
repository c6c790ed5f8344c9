import type { Locus } from '../../../record/place.ts'
import type { Reading } from '../../../record/reading.ts'
import { overlap, type Spans } from '../../../text/span.ts'
import { bestOf, byCodeUnits } from '../../order.ts'

/** The place that some words name. */
export function placeIn({ places }: Reading, spans: Spans): Locus | undefined {
  return places.find(place => place.spans.some(span => spans.some(other => overlap(span, other))))?.at
}

const SETTLED = new Set<Locus['kind']>(['city', 'town', 'village', 'suburb', 'district', 'region'])

/** The town or region that a report names most often: what its "the mayor" is mayor of. */
export function focusOf({ places }: Reading): Locus | undefined {
  const named = places.flatMap(({ at }) => (at && SETTLED.has(at.kind) ? [at] : []))
  const groups = Map.groupBy(named, ({ place }) => place)
  return bestOf(groups, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[1][0]
}

/** The country of most of the places that a report names; of equals the first by code. */
export function countryOf({ places }: Reading): string | undefined {
  const named = Map.groupBy(
    places.flatMap(({ at }) => (at?.country !== undefined && at.kind !== 'country' ? [at.country] : [])),
    country => country,
  )
  return bestOf(named, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[0]
}
