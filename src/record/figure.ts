import { z } from 'zod'
import { ParticipantShape } from './mention.ts'
import { PlaceRefShape } from './place.ts'
import { grounded, id, SpansShape, shape } from './shape.ts'
import { TimeRefShape } from './time.ts'
import { FIGURE_FATES, FIGURE_KINDS, QUALIFIERS, STATUSES } from './vocabulary.ts'

/** A number of something. An exact number has `min` equal to `max`; "at least 12" has no `max`; "no losses" is 0 to 0. */
export const FigureShape = shape({
  id: id<'FigureId'>('f-…'),
  spans: SpansShape,
  what: z.enum(FIGURE_KINDS),
  noun: z.string().describe('the counted word as it stands: "regions", "losses in manpower"'),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: z.string().exactOptional().describe('percent, km2, km, USD, day'),
  qualifier: z.enum(QUALIFIERS),
  of: grounded(ParticipantShape).exactOptional().describe('whose: "of the Russian group of forces"'),
  place: grounded(PlaceRefShape).exactOptional(),
  time: grounded(TimeRefShape).exactOptional(),
  period: grounded(TimeRefShape)
    .exactOptional()
    .describe('the length of time that it is counted over: "in three days"'),
  per: grounded(z.string()).exactOptional().describe('of each what it is: day, week, person'),
  fate: grounded(z.enum(FIGURE_FATES)).exactOptional().describe('what became of the things counted'),
  status: grounded(z.enum(STATUSES))
    .exactOptional()
    .describe('absent where it is told as a fact; denied, feared, predicted'),
  partOf: id<'FigureId'>('f-…')
    .exactOptional()
    .describe('the figure that these are counted in too: "two of them children"'),
  event: id<'EventId'>('e-…').exactOptional(),
  statement: id<'StatementId'>('s-…').exactOptional().describe('whose word it is; absent for the reporter’s own'),
  rule: z.string(),
})
export type Figure = z.infer<typeof FigureShape>
