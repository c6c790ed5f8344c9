import { z } from 'zod'
import { FIGURE_KINDS, QUALIFIERS } from '../../src/record/vocabulary.ts'
import { alternatives, CASE, Side, When, Words } from './case-shape.ts'

const Kind = z.enum(FIGURE_KINDS)
const Qualifier = z.enum(QUALIFIERS)

/** A number of something. */
const ExpectedFigureShape = z.strictObject({
  what: Kind,
  words: Words,
  min: z.number().min(0).optional(),
  max: z.number().min(0).optional(),
  unit: Words.optional(),
  qualifier: Qualifier,
  of: Words.optional(),
  side: Side.optional(),
  place: Words.optional(),
  day: When.optional(),
  accordingTo: Words.nullable(),
  note: Words.optional(),
  optional: z.literal(true).optional(),
  also: z
    .strictObject({
      what: alternatives(Kind),
      qualifier: alternatives(Qualifier),
      min: alternatives(z.number()),
    })
    .optional(),
})
export type ExpectedFigure = z.infer<typeof ExpectedFigureShape>

/** A text of `fixtures/events/figures/` with all figures that a careful coder reads in it. */
export const FigureCaseShape = z.strictObject({ ...CASE, figures: z.array(ExpectedFigureShape) })
export type FigureCase = z.infer<typeof FigureCaseShape>
