import { z } from 'zod'
import { id, list, SpansShape, shape } from './shape.ts'

/** Words of one report, and the statement they stand in if they are not the reporter's own. */
export const EvidenceShape = shape({
  report: id<'ReportId'>('…'),
  spans: SpansShape,
  statement: id<'StatementId'>('s-…').exactOptional(),
})
export type Evidence = z.infer<typeof EvidenceShape>

/** One of the values that reports give for a field. Nothing is averaged and nothing outvoted: the others stand beside it. */
export const valued = <T extends z.ZodType>(value: T) =>
  shape({
    value,
    evidence: list(EvidenceShape),
    reports: z.int().describe('how many reports say so'),
    independent: z.int().describe('how many of them do not carry the same words as another'),
  })
export interface Valued<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
  readonly reports: number
  readonly independent: number
}
