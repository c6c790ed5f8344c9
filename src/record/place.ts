import { z } from 'zod'
import { grounded, id, list, SpansShape, shape } from './shape.ts'
import { PLACE_KINDS } from './vocabulary.ts'

/** A place that a toponym can stand for, with how sure we are. */
export const LocusShape = shape({
  place: id<'PlaceId'>('geonames:706448 or dateline:dnipro-river'),
  name: z.string(),
  geonamesId: z.int().exactOptional(),
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  kind: z.enum(PLACE_KINDS),
  country: z.string().exactOptional().describe('ISO 3166 alpha-2'),
  region: z.string().exactOptional().describe('first-order division, by name'),
  precision: shape({ metres: z.number().min(0), reason: z.string() }),
  score: z.number().min(0).max(1),
})
export type Locus = z.infer<typeof LocusShape>

/** A place said by its position to another: "the western bank of the Dnipro", "10 km north of X", "near X". */
export const RelationShape = shape({
  kind: z.enum(['near', 'direction', 'bank', 'outskirts', 'between', 'border', 'part', 'around', 'part-of-town']),
  to: id<'PlaceId'>('the place it is said by'),
  side: z.string().exactOptional().describe('west, north-east, right, left'),
  distanceMetres: z.number().exactOptional(),
  spans: SpansShape,
})

/** A toponym of one report. `at` is absent for what is nowhere on the map: "the Kremlin", an unknown village. */
export const PlaceShape = shape({
  id: id<'PlaceMentionId'>('p-…'),
  mention: id<'MentionId'>('n-…'),
  spans: SpansShape,
  toponym: z.string(),
  literal: grounded(z.boolean()).describe('false where the name stands for its government or people: "Moscow insists"'),
  at: LocusShape.exactOptional(),
  candidates: list(LocusShape).describe('the runners-up, best first, kept so that reconcile can choose again'),
  relation: RelationShape.exactOptional(),
  rule: z.string(),
})
export type Place = z.infer<typeof PlaceShape>

/** Where something is: a place mention of this report and what it was resolved to. */
export const PlaceRefShape = shape({
  mention: id<'PlaceMentionId'>('p-…'),
  place: id<'PlaceId'>('…').exactOptional(),
  name: z.string(),
})
export type PlaceRef = z.infer<typeof PlaceRefShape>
