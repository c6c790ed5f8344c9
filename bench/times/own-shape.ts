import { z } from 'zod'
import { TIMEX_TYPES } from '../../src/record/vocabulary.ts'

/** `dev` is there to be looked at and mended by, `held` only to be counted. */
export const HALVES = ['dev', 'held'] as const
export type Half = (typeof HALVES)[number]

const Words = z.string().min(1)
const Type = z.enum(TIMEX_TYPES)
const Values = z.array(z.string().min(1)).min(1)

const ExpectedTimeShape = z.strictObject({
  words: Words,
  nth: z.int().min(1).optional(),
  type: Type,
  value: z.string().min(1),
  mod: z.string().optional(),
  interval: z.tuple([z.iso.date(), z.iso.date()]).nullable(),
  anchor: z.union([z.literal('publication'), z.int().min(0)]).nullable(),
  unresolved: z.literal(true).optional(),
  instant: z.string().optional(),
  or: z.string().optional(),
  disagrees: z.strictObject({ weekday: z.string(), date: z.string() }).optional(),
  also: z
    .strictObject({ words: Values.optional(), type: z.array(Type).optional(), value: Values.optional() })
    .optional(),
})
export type ExpectedTime = z.infer<typeof ExpectedTimeShape>

/** One text of `fixtures/times/`, with the times that a careful coder reads in it: all of them, and no others. */
export const TimesTextShape = z.strictObject({
  case: Words,
  half: z.enum(HALVES),
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/)
    .optional(),
  text: Words,
  times: z.array(ExpectedTimeShape),
})
export type TimesText = z.infer<typeof TimesTextShape>
