import { z } from 'zod'
import { grounded, id, SpansShape, shape } from './shape.ts'
import { MENTION_KINDS } from './vocabulary.ts'

/** A name or description of an actor or place. `spans` cover the name or head noun phrase without its appositions. */
export const MentionShape = shape({
  id: id<'MentionId'>('n-…'),
  spans: SpansShape,
  kind: z.enum(MENTION_KINDS),
  chain: id<'ChainId'>('c-…: mentions with the same chain are the same actor or place in this report'),
  name: z.string().describe('the fullest form of the name in the chain'),
  role: grounded(z.string()).exactOptional().describe('title or office beside the name: "spokesman", "President"'),
  affiliation: grounded(z.string()).exactOptional().describe('whose: "Kremlin", "Ukrainian"'),
  side: grounded(z.string())
    .exactOptional()
    .describe('ISO 3166 alpha-2 of the party it speaks or fights for, where the words tell'),
})
export type Mention = z.infer<typeof MentionShape>
export type MentionKind = Mention['kind']

/** Somebody who takes part: the words, and the mention chain they belong to. */
export const ParticipantShape = shape({
  mention: id<'MentionId'>('n-…'),
  chain: id<'ChainId'>('c-…'),
  name: z.string(),
})
export type Participant = z.infer<typeof ParticipantShape>
