import { z } from 'zod'
import { InstantShape, id, list, shape } from './shape.ts'
import { DECISION_KINDS } from './vocabulary.ts'

/** What a reviewer said of one part of the record. Append-only: a decision is taken back by another that names it in `undoes`. */
export const DecisionShape = shape({
  id: id<'DecisionId'>('d-…'),
  kind: z.enum(DECISION_KINDS),
  of: z.string().describe('the id it is about; home, learned-home: the outlet, by name or host'),
  with: list(z.string()).exactOptional().describe('merge: the other ids; split: the reports to take out'),
  field: z.string().exactOptional(),
  value: z
    .string()
    .exactOptional()
    .describe('what the field should say; home, learned-home: “Kentucky, US”, “LB” or “nowhere”'),
  was: z
    .record(z.string(), z.string())
    .exactOptional()
    .describe('what was read then of what it is about, by field; `title` is how it was called'),
  undoes: id<'DecisionId'>('d-…').exactOptional(),
  by: z.string(),
  at: InstantShape,
  why: z.string().exactOptional(),
})
export type Decision = z.infer<typeof DecisionShape>
