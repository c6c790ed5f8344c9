import { z } from 'zod'
import { ParticipantShape } from './mention.ts'
import { PlaceRefShape } from './place.ts'
import { grounded, id, SpansShape, shape } from './shape.ts'
import { TimeRefShape } from './time.ts'
import { CONTROL_KINDS, CONTROL_SENSES } from './vocabulary.ts'

/** Who stands how to a place, according to one report or to a statement in it. `lost` names the one who lost it. */
export const ControlShape = shape({
  id: id<'ControlId'>('k-…'),
  spans: SpansShape,
  place: grounded(PlaceRefShape),
  holder: grounded(ParticipantShape).exactOptional(),
  side: grounded(z.string()).exactOptional().describe('ISO 3166 alpha-2 of the holder’s party'),
  kind: z.enum(CONTROL_KINDS),
  sense: z.enum(CONTROL_SENSES),
  from: grounded(TimeRefShape).exactOptional(),
  event: id<'EventId'>('e-…').exactOptional().describe('the act that brought it about'),
  statement: id<'StatementId'>('s-…').exactOptional().describe('whose word it is; absent for the reporter’s own'),
  rule: z.string(),
})
export type Control = z.infer<typeof ControlShape>
export type ControlKind = Control['kind']
