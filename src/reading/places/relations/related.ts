import type { Point } from '../../../gazetteer/distance.ts'
import { type PlaceId, partOf } from '../../../record/ids.ts'
import type { Geometry, Locus, Place } from '../../../record/place.ts'
import { SPOTS } from './lexicon/features.ts'
import type { Related, RelationInput } from './relation-rule.ts'

type Relation = NonNullable<Place['relation']>

/** A relative place before it is put together. */
export interface Told extends Omit<Relation, 'to' | 'also'> {
  /** The toponym’s own place, where the id is made from another: the first of a pair. */
  readonly to?: PlaceId
  readonly also?: PlaceId
  /** Last part of its id: `near`, `12-km-north`. */
  readonly part: string
  /** In words: "near Kherson". */
  readonly name: string
  /** The anchor’s own where absent. */
  readonly point?: Point
  readonly place?: Locus['kind']
  readonly metres: number
  readonly reason: string
  readonly geometry?: Geometry | undefined
}

/** The relation and the place it makes. */
export function relatedAs(input: Pick<RelationInput, 'to' | 'base'>, told: Told): Related {
  const { part, name, point, place, metres, reason, geometry, to = input.to.place, also, feature, ...relation } = told
  const label = feature ? `${part}-${feature.replaceAll(' ', '-')}` : part
  const at = point ?? input.base
  return {
    relation: { ...relation, to, ...(also && { also }), ...(feature && { feature }) },
    at: {
      ...input.base,
      place: partOf(input.to.place, label),
      name: feature ? `${feature} ${name}` : name,
      longitude: round(at.longitude),
      latitude: round(at.latitude),
      kind: feature === undefined ? (place ?? input.base.kind) : SPOTS.has(feature) ? 'area' : 'facility',
      precision: { metres: Math.round(metres), reason },
      ...(geometry && { geometry }),
    },
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
