import { z } from 'zod'
import { EvidenceShape } from './evidence.ts'
import { DayShape, id, list, shape } from './shape.ts'
import { DIFFERENCES, STANCES } from './vocabulary.ts'

/** What one voice says on a question. `repeatedBy` are reports that only carry it. No actor: the reporter's own words. */
export const PositionShape = shape({
  actor: id<'ActorId'>('a-…').exactOptional(),
  speaker: z.string(),
  side: z.string().exactOptional(),
  stance: z.enum(STANCES),
  value: z.string().describe('what it says, in the terms of the question: "happened", "12", "2022-11-09"'),
  first: DayShape.exactOptional().describe('publication day of the first report that has it'),
  evidence: list(EvidenceShape),
  repeatedBy: list(id<'ReportId'>('…')),
})
export type Position = z.infer<typeof PositionShape>

/** What two positions differ in. `update`: they do, but the later is what the earlier has become (a toll that has grown). */
export const DIFFERENCE_KINDS = [
  'polarity',
  'number',
  'date',
  'place',
  'responsibility',
  'control',
  'name',
  'manner',
  'update',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

const PositionIndex = z.int().min(0).describe('index into `positions`')

/** A question about one thing, and who says what on it. Disputed where two positions of different voices cannot both be so. */
export const AccountShape = shape({
  id: id<'AccountId'>('q-…'),
  about: z
    .string()
    .describe('id of the record’s event, control span or place; of losses that no report ties to one, the side’s code'),
  question: z.enum(DIFFERENCES),
  title: z.string(),
  positions: list(PositionShape),
  disputed: z.boolean(),
  differences: list(shape({ kind: z.enum(DIFFERENCE_KINDS), between: list(PositionIndex).describe('two positions') }))
    .exactOptional()
    .describe('of voices that differ, one for each two values; absent where there are none'),
  changes: list(
    shape({ from: PositionIndex, to: PositionIndex, day: DayShape.describe('publication day of the later') }),
  )
    .exactOptional()
    .describe('voices that say now what cannot be so beside what they said before; absent where there are none'),
  silent: list(z.string())
    .exactOptional()
    .describe('sides that have a part in it and say nothing on it; absent where there are none'),
})
export type Account = z.infer<typeof AccountShape>
