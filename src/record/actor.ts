import { z } from 'zod'
import { EvidenceShape } from './evidence.ts'
import { DayShape, id, list, shape } from './shape.ts'
import { BASES, MENTION_KINDS } from './vocabulary.ts'

const FirstEvidence = list(EvidenceShape).describe('one piece from each of the first reports that tell it')

/** Days of publication of the first and the last report that tell something; absent where none has a date. */
const Told = { from: DayShape.exactOptional(), to: DayShape.exactOptional() }

/** Somebody in all reports: a person, an army, a government. Each name, role and side has the words it was learned from. */
export const ActorShape = shape({
  id: id<'ActorId'>('a-…'),
  name: z.string(),
  kind: z.enum(MENTION_KINDS),
  aliases: list(shape({ name: z.string(), reports: z.int(), evidence: FirstEvidence })),
  roles: list(
    shape({
      role: z.string(),
      affiliation: z.string().exactOptional(),
      ...Told,
      reports: z.int(),
      evidence: FirstEvidence,
    }),
  ),
  side: shape({ value: z.string(), basis: z.enum(BASES), evidence: FirstEvidence })
    .exactOptional()
    .describe('the best supported of all that are told'),
  sides: list(
    shape({ value: z.string(), basis: z.enum(BASES), ...Told, reports: z.int(), evidence: FirstEvidence }),
  ).describe('every side that it is told to be on, in the order in which reports begin to say so'),
  partOf: list(
    shape({ name: z.string(), actor: id<'ActorId'>('a-…'), reports: z.int(), evidence: FirstEvidence }),
  ).describe('bodies that it is told to belong to; one that no report tells of by itself is no actor of the record'),
  reports: z.int(),
})
export type Actor = z.infer<typeof ActorShape>
