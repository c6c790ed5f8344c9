import { z } from 'zod'
import { AccountShape } from './account.ts'
import { ActorShape } from './actor.ts'
import { EventTypeShape } from './event.ts'
import { valued } from './evidence.ts'
import { GeometryShape } from './place.ts'
import { DayShape, InstantShape, IntervalShape, id, list, SpansShape, shape } from './shape.ts'
import * as v from './vocabulary.ts'

/** A report as the record lists it. */
export const RecordReportShape = shape({
  id: id<'ReportId'>('…'),
  outlet: z.string().exactOptional(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: InstantShape.exactOptional(),
  family: id<'FamilyId'>('w-…'),
})
export type RecordReport = z.infer<typeof RecordReportShape>

/** Reports that carry the same words: one account, however many outlets. A report alone is a family of one. */
export const FamilyShape = shape({
  id: id<'FamilyId'>('w-…'),
  reports: list(id<'ReportId'>('…')).describe('earliest first'),
  origin: id<'ReportId'>('…').exactOptional(),
  members: list(
    shape({ report: id<'ReportId'>('…'), relation: z.enum(['copy', 'excerpt', 'rewrite', 'version']) }),
  ).describe('all but the origin, or the first where no origin can be told: how each stands to that'),
  outlets: list(z.string()).describe('that carry it, earliest first'),
  shared: z.number().min(0).max(1).describe('least share of word shingles that two neighbours have in common'),
})
export type Family = z.infer<typeof FamilyShape>

export const RecordPlaceShape = shape({
  id: id<'PlaceId'>('geonames:706448'),
  name: z.string(),
  longitude: z.number(),
  latitude: z.number(),
  kind: z.enum(v.PLACE_KINDS),
  country: z.string().exactOptional(),
  region: z.string().exactOptional(),
  precisionMetres: z.number(),
  precisionReason: z.string().exactOptional(),
  geometry: GeometryShape.exactOptional().describe('of a place said by another, where it tells more than the point'),
  reports: z.int().describe('how many reports name it'),
})
export type RecordPlace = z.infer<typeof RecordPlaceShape>

/** An event out of one or more reports: every field keeps every value with who gives it. */
export const RecordEventShape = shape({
  id: id<'RecordEventId'>('v-…'),
  type: EventTypeShape,
  title: z.string(),
  statuses: list(valued(z.enum(v.STATUSES))),
  timeFrame: z.enum(v.TIME_FRAMES),
  days: list(valued(z.string())).describe('TIMEX3 values'),
  interval: IntervalShape.exactOptional().describe('of the best-supported day'),
  places: list(valued(id<'PlaceId'>('…'))),
  agents: list(valued(id<'ActorId'>('a-…'))),
  targets: list(valued(id<'ActorId'>('a-…'))),
  instruments: list(valued(z.string())),
  tellings: list(shape({ report: id<'ReportId'>('…'), event: id<'EventId'>('e-…') })),
  reports: z.int(),
  independent: z.int(),
  maybe: list(id<'RecordEventId'>('v-…'))
    .exactOptional()
    .describe('events that nearly match it and may be the same; absent for none'),
  review: z.enum(['accepted', 'rejected', 'unsure']).exactOptional(),
})
export type RecordEvent = z.infer<typeof RecordEventShape>

export const RecordStatementShape = shape({
  id: id<'StatementId'>('s-…'),
  report: id<'ReportId'>('…'),
  actor: id<'ActorId'>('a-…').exactOptional(),
  speaker: z.string(),
  side: z.string().exactOptional(),
  form: z.enum(v.FORMS),
  stance: z.enum(v.STANCES),
  act: EventTypeShape.exactOptional(),
  channel: z.string().exactOptional(),
  audience: z.string().exactOptional(),
  relays: list(z.string()),
  day: DayShape.exactOptional(),
  content: SpansShape,
  quote: z.string(),
  events: list(id<'RecordEventId'>('v-…')),
  review: z.enum(['accepted', 'rejected', 'unsure']).exactOptional(),
})
export type RecordStatement = z.infer<typeof RecordStatementShape>

/** Somebody stands to a place in one way over some days. `from` absent: since before the reports. `to` absent: still so. */
export const ControlSpanShape = shape({
  id: id<'ControlSpanId'>('h-…'),
  place: id<'PlaceId'>('…'),
  holder: z.string(),
  actor: id<'ActorId'>('a-…').exactOptional(),
  side: z.string().exactOptional(),
  kind: z.enum(v.CONTROL_KINDS),
  sense: z.enum(v.CONTROL_SENSES),
  from: DayShape.exactOptional(),
  to: DayShape.exactOptional(),
  knownFrom: DayShape.exactOptional().describe('publication day of the first report that says so'),
  assertions: list(
    shape({
      report: id<'ReportId'>('…'),
      control: id<'ControlId'>('k-…'),
      spans: SpansShape,
      speaker: z.string().exactOptional().describe('absent for the reporter’s own words'),
      side: z.string().exactOptional().describe('the speaker’s'),
      published: DayShape.exactOptional(),
      family: z.string().exactOptional().describe('reports of one family carry the same words'),
      outlet: z.string().exactOptional().describe('whose text it is'),
      from: DayShape.exactOptional().describe('first day of what it says'),
      exact: z.boolean().exactOptional().describe('true where it gives that one day'),
      stated: z.boolean().exactOptional().describe('true where its words say that day'),
      act: z.boolean().exactOptional().describe('true where it tells the act that brought it about'),
      takenFrom: z.string().exactOptional().describe('the side that held it until that act'),
      own: z.boolean().exactOptional().describe('true for a holder’s word for itself'),
      takesBack: z.boolean().exactOptional().describe('true for what its outlet said before and takes back'),
      says: z.enum(v.CONTROL_KINDS).exactOptional().describe('what it says itself, where that is another kind'),
      implies: z
        .boolean()
        .exactOptional()
        .describe('true where the span only follows from it: who has lost a place has held it'),
    }),
  ),
  takenBack: z.boolean().exactOptional().describe('true where the outlet that told it has taken it back'),
  disputed: z.boolean().exactOptional().describe('true where another is said to hold it then, and no voice settles it'),
  reports: z.int(),
  independent: z.int(),
})
export type ControlSpan = z.infer<typeof ControlSpanShape>

export const RecordFigureShape = shape({
  id: id<'FigureId'>('f-…'),
  report: id<'ReportId'>('…'),
  what: z.enum(v.FIGURE_KINDS),
  noun: z.string(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  qualifier: z.enum(v.QUALIFIERS),
  of: z.string().exactOptional(),
  side: z.string().exactOptional(),
  place: id<'PlaceId'>('…').exactOptional(),
  day: z.string().exactOptional(),
  event: id<'RecordEventId'>('v-…').exactOptional(),
  according: z.string().exactOptional().describe('the speaker; absent for the reporter’s own words'),
  per: z.string().exactOptional().describe('of each what it is: day, week, person'),
  fate: z.enum(v.FIGURE_FATES).exactOptional().describe('what became of the things counted'),
  status: z.enum(v.STATUSES).exactOptional().describe('absent where it is told as a fact'),
  partOf: id<'FigureId'>('f-…').exactOptional().describe('the figure that these are counted in too'),
  spans: SpansShape,
})
export type RecordFigure = z.infer<typeof RecordFigureShape>

/** All reports together. A view: made again from reports and decisions, byte for byte the same; lists are ordered by id or day. */
export const RecordShape = shape({
  schema: z.literal('dateline/record/1'),
  reader: z.string(),
  reports: list(RecordReportShape),
  families: list(FamilyShape),
  actors: list(ActorShape),
  places: list(RecordPlaceShape),
  events: list(RecordEventShape),
  statements: list(RecordStatementShape),
  control: list(ControlSpanShape),
  figures: list(RecordFigureShape),
  accounts: list(AccountShape),
})
export type Record = z.infer<typeof RecordShape>
