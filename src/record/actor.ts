import { z } from 'zod'
import { EvidenceShape } from './evidence.ts'
import { id, list, shape } from './shape.ts'
import { BASES, MENTION_KINDS } from './vocabulary.ts'

const FirstEvidence = list(EvidenceShape).describe('one piece from each of the first reports that tell it')

/** Somebody in all reports: a person, an army, a government. Each name, role and side has the words it was learned from. */
export const ActorShape = shape({
  id: id<'ActorId'>('a-…'),
  name: z.string(),
  kind: z.enum(MENTION_KINDS),
  aliases: list(shape({ name: z.string(), reports: z.int(), evidence: FirstEvidence })),
  roles: list(
    shape({ role: z.string(), affiliation: z.string().exactOptional(), reports: z.int(), evidence: FirstEvidence }),
  ),
  side: shape({ value: z.string(), basis: z.enum(BASES), evidence: FirstEvidence }).exactOptional(),
  reports: z.int(),
})
export type Actor = z.infer<typeof ActorShape>
