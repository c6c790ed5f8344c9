import { z } from 'zod'
import type { Branded } from './ids.ts'
import { BASES } from './vocabulary.ts'

/** An object of exactly these keys; absent is absent, never `null`. */
export const shape = <T extends z.core.$ZodShape>(fields: T) => z.strictObject(fields).readonly()

/** A list in an order that means something: by position in the text, or by the rule that the field names. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** An id of one kind. */
export const id = <Kind extends string>(about: string) =>
  // The brand exists for the compiler only.
  z.string().min(1).max(300).describe(about) as unknown as z.ZodType<Branded<Kind>, Branded<Kind>>

export const SpanShape = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('[start, end): UTF-16 offsets into report.text, end excluded')

export const SpansShape = list(SpanShape)

export const BasisShape = z.enum(BASES)

/** A day or instant: `2022-11-11`, `2022-11-11T05:00:00Z`. */
export const InstantShape = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/)

/** A calendar day. */
export const DayShape = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Days from `start` up to and not including `end`. */
export const IntervalShape = shape({ start: DayShape, end: DayShape })
export type Interval = z.infer<typeof IntervalShape>

/** A value with what it rests on: `spans` are its words (empty when only a rule gives it), `rule` names the rule. */
export const grounded = <T extends z.ZodType>(value: T) =>
  shape({ value, basis: BasisShape, spans: SpansShape, rule: z.string() })
export interface Grounded<T> {
  readonly value: T
  readonly basis: (typeof BASES)[number]
  readonly spans: readonly (readonly [number, number])[]
  readonly rule: string
}
