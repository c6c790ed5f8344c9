import { z } from 'zod'
import { EventTypeShape } from './event.ts'
import { ParticipantShape } from './mention.ts'
import { grounded, id, list, SpansShape, shape } from './shape.ts'
import { TimeRefShape } from './time.ts'
import { FORMS, STANCES } from './vocabulary.ts'

/** Somebody through whom we have it: "per AP". */
export const RelayShape = shape({ name: z.string(), spans: SpansShape })
export type Relay = z.infer<typeof RelayShape>

/** Somebody says, thinks, fears, promises or denies something. Spans as in PolNeAR: source, cue and content are apart. */
export const StatementShape = shape({
  id: id<'StatementId'>('s-…'),
  source: SpansShape.describe('the words that name the speaker, with titles; empty when nobody is named'),
  cue: SpansShape.describe('the words of saying; empty for a quotation without any'),
  content: SpansShape.describe('what is said, quotation marks included'),
  speaker: grounded(ParticipantShape).exactOptional(),
  form: z.enum(FORMS),
  stance: grounded(z.enum(STANCES)),
  act: grounded(EventTypeShape)
    .exactOptional()
    .describe('what is done by saying it: statement.threat.force; absent where something is only asserted'),
  channel: grounded(z.string()).exactOptional().describe('tweet, statement, television, interview, …'),
  audience: grounded(z.string())
    .exactOptional()
    .describe('to whom, in the words of the report: "reporters", "the council"'),
  relays: list(RelayShape).describe('from the speaker towards us'),
  uttered: grounded(TimeRefShape).exactOptional(),
  score: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .describe(
      'how sure the network of attribution is that the cue attributes something; absent where rules alone found it',
    ),
  within: id<'StatementId'>('s-…').exactOptional().describe('the statement whose content this one is part of'),
  rule: z.string(),
})
export type Statement = z.infer<typeof StatementShape>
export type Stance = Statement['stance']['value']
export type Form = Statement['form']
