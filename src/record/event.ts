import { z } from 'zod'
import { EVENT_TYPE_CODES } from './event-types.ts'
import { ParticipantShape } from './mention.ts'
import { PlaceRefShape } from './place.ts'
import { grounded, id, list, SpansShape, shape } from './shape.ts'
import { TimeRefShape } from './time.ts'
import { STATUSES, TIME_FRAMES } from './vocabulary.ts'

export const EventTypeShape = z.enum(EVENT_TYPE_CODES)

export const PARTY_KINDS = ['person', 'people', 'organisation', 'thing'] as const

/** Somebody or something in an act: a person by name, people by what they are, a body of people, or a thing. */
export const PartyShape = shape({
  kind: z.enum(PARTY_KINDS),
  name: z.string().describe('the words without article; of a person the fullest form of the name'),
  chain: id<'ChainId'>('c-…').exactOptional().describe('where the words are a mention'),
})
export type Party = z.infer<typeof PartyShape>

/** An act or happening as one report tells it. `type` names the act only; whether it happened is `status`. */
export const EventShape = shape({
  id: id<'EventId'>('e-…'),
  type: EventTypeShape,
  trigger: SpansShape.describe('the word that names the act'),
  spans: SpansShape.describe('the clause that tells it'),
  mentions: list(SpansShape).describe('other words of this report for the same act'),
  status: grounded(z.enum(STATUSES)),
  timeFrame: grounded(z.enum(TIME_FRAMES)),
  agent: grounded(ParticipantShape).exactOptional(),
  target: grounded(ParticipantShape).exactOptional(),
  place: grounded(PlaceRefShape).exactOptional(),
  time: grounded(TimeRefShape).exactOptional(),
  agents: list(grounded(PartyShape)).exactOptional().describe('all who do it, where the words name more than `agent`'),
  targets: list(grounded(PartyShape))
    .exactOptional()
    .describe('all people and things it is done to, where the words name more than `target`'),
  instrument: grounded(z.string()).exactOptional(),
  statement: id<'StatementId'>('s-…').exactOptional().describe('whose words these are; absent for the reporter’s own'),
  rule: z.string(),
})
export type Event = z.infer<typeof EventShape>
export type Status = Event['status']['value']
export type TimeFrame = Event['timeFrame']['value']
