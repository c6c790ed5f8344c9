import { z } from 'zod'
import { CONTROL_KINDS, CONTROL_SENSES, PLACE_KINDS } from '../../src/record/vocabulary.ts'
import { alternatives, CASE, Side, When, Words } from './case-shape.ts'

const Kind = z.enum(CONTROL_KINDS)
const Sense = z.enum(CONTROL_SENSES)

/** Who stands how to a place. `accordingTo` is `null` for the reporter's own word, `from` where no day is told. */
const ExpectedControlShape = z.strictObject({
  kind: Kind,
  sense: Sense,
  holder: Words.nullable(),
  side: Side.optional(),
  place: Words,
  placeKind: z.enum(PLACE_KINDS).optional(),
  from: When.nullable(),
  accordingTo: Words.nullable(),
  optional: z.literal(true).optional(),
  also: z
    .strictObject({
      kind: alternatives(Kind),
      sense: alternatives(Sense),
      holder: alternatives(Words.nullable()),
      place: alternatives(Words),
      from: alternatives(When.nullable()),
    })
    .optional(),
})
export type ExpectedControl = z.infer<typeof ExpectedControlShape>

/** A text of `fixtures/events/control-cases/` with all that it tells of who holds what. */
export const ControlCaseShape = z.strictObject({ ...CASE, control: z.array(ExpectedControlShape) })
export type ControlCase = z.infer<typeof ControlCaseShape>
