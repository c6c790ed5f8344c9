import { z } from 'zod'
import { grounded, id, list, SpansShape, shape } from './shape.ts'
import { PLACE_KINDS, RELATION_KINDS } from './vocabulary.ts'

const PositionShape = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .readonly()
  .describe('longitude, latitude')
const LineShape = list(PositionShape)

/** Where a relative place may be, as GeoJSON of few points: the stretch of a road, river or border, or the area around. */
export const GeometryShape = z.discriminatedUnion('type', [
  shape({ type: z.literal('LineString'), coordinates: LineShape }),
  shape({ type: z.literal('Polygon'), coordinates: list(LineShape) }),
])
export type Geometry = z.infer<typeof GeometryShape>

/** A place that a toponym can stand for, with how sure we are. `geometry` only where the words tell more than a point. */
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
  geometry: GeometryShape.exactOptional(),
  score: z.number().min(0).max(1),
})
export type Locus = z.infer<typeof LocusShape>

/** A place said by its position to another: "the western bank of the Dnipro", "10 km north of X", "near X". */
export const RelationShape = shape({
  kind: z.enum(RELATION_KINDS),
  to: id<'PlaceId'>('the place it is said by'),
  also: id<'PlaceId'>('the other place, of “between X and Y”').exactOptional(),
  side: z.string().exactOptional().describe('west, north-east, right, left, centre, upstream'),
  distanceMetres: z.number().exactOptional().describe('how far off; for a border, how deep'),
  feature: z.string().exactOptional().describe('what is there: airport, power plant, villages'),
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
