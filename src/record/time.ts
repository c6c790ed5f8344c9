import { z } from 'zod'
import { BasisShape, InstantShape, IntervalShape, id, SpansShape, shape } from './shape.ts'
import { TIMEX_TYPES } from './vocabulary.ts'

/** A weekday that the text states and the one that its date has, in full: `Friday`, `Thursday`. */
export const DisagreementShape = shape({ weekday: z.string(), date: z.string() })

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
  instant: InstantShape.exactOptional().describe('2022-11-11T02:00Z: the same in UTC, where the time zone is known'),
  or: z
    .string()
    .exactOptional()
    .describe('the other value that the words can have: 4/11/2022 as 2022-04-11 or 2022-11-04'),
  disagrees: DisagreementShape.exactOptional().describe(
    'the stated weekday is not that of the date; the value is by the date',
  ),
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
