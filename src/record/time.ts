import { z } from 'zod'
import { BasisShape, IntervalShape, id, SpansShape, shape } from './shape.ts'
import { TIMEX_TYPES } from './vocabulary.ts'

/**
 * A TIMEX3 expression. What cannot be resolved keeps TIMEX3's placeholder value (`XXXX-WXX-5`) and says why in
 * `unresolved`; it then has no interval.
 */
export const TimeShape = shape({
  id: id<'TimeId'>('t-…'),
  spans: SpansShape,
  type: z.enum(TIMEX_TYPES),
  value: z.string().describe('2022-11-11, 2022-W45, 2022-03, P8M, XXXX-WXX-5'),
  mod: z.string().exactOptional().describe('TIMEX3 mod: APPROX, EARLY, LATE, START, END, BEFORE, AFTER'),
  interval: IntervalShape.exactOptional(),
  basis: BasisShape,
  anchor: z.union([z.literal('publication'), id<'TimeId'>('t-…')]).exactOptional(),
  unresolved: z.string().exactOptional(),
  rule: z.string(),
})
export type Time = z.infer<typeof TimeShape>

/** When something is: a time of this report with its value. `time` is absent when only the publication day gives it. */
export const TimeRefShape = shape({
  time: id<'TimeId'>('t-…').exactOptional(),
  value: z.string(),
  interval: IntervalShape.exactOptional(),
})
export type TimeRef = z.infer<typeof TimeRefShape>
