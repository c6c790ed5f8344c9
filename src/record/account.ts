import { z } from 'zod'
import { EvidenceShape } from './evidence.ts'
import { id, list, shape } from './shape.ts'
import { DIFFERENCES, STANCES } from './vocabulary.ts'

/** What one voice says on a question. `repeatedBy` are reports that only carry it. No actor: the reporter's own words. */
export const PositionShape = shape({
  actor: id<'ActorId'>('a-…').exactOptional(),
  speaker: z.string(),
  side: z.string().exactOptional(),
  stance: z.enum(STANCES),
  value: z.string().describe('what it says, in the terms of the question: "happened", "12", "2022-11-09"'),
  evidence: list(EvidenceShape),
  repeatedBy: list(id<'ReportId'>('…')),
})
export type Position = z.infer<typeof PositionShape>

/** A question about one thing, and who says what on it. Disputed where two positions cannot both be so. */
export const AccountShape = shape({
  id: id<'AccountId'>('q-…'),
  about: z.string().describe('id of the record’s event, control span or place'),
  question: z.enum(DIFFERENCES),
  title: z.string(),
  positions: list(PositionShape),
  disputed: z.boolean(),
})
export type Account = z.infer<typeof AccountShape>
