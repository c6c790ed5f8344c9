import { z } from 'zod'
import { EVENT_TYPE_CODES } from '../../src/record/event-types.ts'
import { STATUSES, TIME_FRAMES } from '../../src/record/vocabulary.ts'
import { alternatives, CASE, When, Words } from './case-shape.ts'

const Type = z.enum(EVENT_TYPE_CODES)
const Status = z.enum(STATUSES)
const Frame = z.enum(TIME_FRAMES)

/** An event of a hard case. A role that is `null` must be absent; one that is not given is not asked for. */
const ExpectedEventShape = z.strictObject({
  type: Type,
  status: Status,
  timeFrame: Frame,
  trigger: Words,
  nth: z.int().min(1).optional(),
  agent: Words.nullable().optional(),
  target: Words.nullable().optional(),
  place: Words.nullable().optional(),
  day: When.optional(),
  mentions: z.array(Words).min(1).optional(),
  optional: z.literal(true).optional(),
  also: z
    .strictObject({
      type: alternatives(Words),
      status: alternatives(Status),
      timeFrame: alternatives(Frame),
      agent: alternatives(Words.nullable()),
      place: alternatives(Words.nullable()),
    })
    .optional(),
})
export type ExpectedEvent = z.infer<typeof ExpectedEventShape>

/** A text of `fixtures/events/hard-cases/` with all events that a careful coder reads in it, most often none. */
export const HardCaseShape = z.strictObject({ ...CASE, events: z.array(ExpectedEventShape) })
export type HardCase = z.infer<typeof HardCaseShape>

/** Whether an event is told as an act of these days, so that finding one where none is expected is a false one. */
export function isCurrentAct({ type, status, timeFrame, optional }: ExpectedEvent): boolean {
  const isAct = !type.startsWith('statement.') && !optional
  return isAct && timeFrame === 'current' && (status === 'happened' || status === 'ongoing')
}
