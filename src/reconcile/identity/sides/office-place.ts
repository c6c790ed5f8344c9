import type { Locus } from '../../../record/place.ts'
import type { Reading } from '../../../record/reading.ts'
import { overlap, type Spans } from '../../../text/span.ts'
import { bestOf, byCodeUnits, keyOf } from '../../order.ts'
import { chainKey } from '../chain.ts'

/** The sides that anybody says hold or claim a place or the region it lies in. */
export type Claims = (place: Locus) => ReadonlySet<string>

/** Reads from what all reports say of control. */
export function claimsOf(readings: readonly Reading[], sideOf: (chainKey: string) => string | undefined): Claims {
  const claimed = new Map<string, Set<string>>()
  const note = (key: string, side: string) => claimed.set(key, (claimed.get(key) ?? new Set()).add(side))
  for (const { report, control, places } of readings) {
    const byId = new Map(places.flatMap(({ at }) => (at ? [[at.place as string, at] as const] : [])))
    for (const { kind, side: told, holder, place } of control) {
      const at = byId.get(place.value.place ?? '')
      const side = told?.value ?? (holder && sideOf(chainKey(report.id, holder.value.chain)))
      if (side === undefined || !at || (kind !== 'holds' && kind !== 'claims')) continue
      note(at.place, side)
      if (at.kind === 'region') note(keyOf(at.country, at.region), side)
    }
  }
  return ({ place, country, region }) => {
    const ofPlace = claimed.get(place) ?? new Set()
    return region === undefined ? ofPlace : ofPlace.union(claimed.get(keyOf(country, region)) ?? new Set())
  }
}

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
