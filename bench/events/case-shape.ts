import { z } from 'zod'
import { HALVES } from '../statements/fixture-shape.ts'

/** The parts of our own set: two halves written together, one written later by others to be read, and one by another again, only to be counted. */
export const PARTS = [...HALVES, 'second', 'fresh'] as const
export type Part = (typeof PARTS)[number]

/** Words that stand in the text of a case. */
export const Words = z.string().min(1)
export const Side = z.string().regex(/^[A-Z]{2}$/)

/** An ISO day, month, week, weekend or year, a range of days with `/`, or a length of time (`P30Y`). */
export const When = z.string().regex(/^(\d{4}(-\d\d(-\d\d)?|-W\d\d(-WE)?)?(\/\d{4}-\d\d-\d\d)?|P[\d.]+Y(\d+M)?)$/)

/** Other values that are as good as the one that is given. */
export function alternatives<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).optional()
}

/** What each case says: its class, its part of the set, its day, its text, and in `not` the words that bait a reader. */
export const CASE = {
  case: Words,
  half: z.enum(PARTS),
  published: z.iso.date(),
  text: Words,
  not: z.array(Words).min(1).optional(),
}
