import { z } from '@hono/zod-openapi'
import { PLACE_KINDS } from '../record/vocabulary.ts'

const FacetsShape = z
  .record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.int() })).readonly())
  .describe('by query parameter; most frequent first')

/** The fields of a part of a list. */
export const pageFields = <T extends z.ZodType>(item: T) => ({
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  items: z.array(item).readonly(),
  facets: FacetsShape,
})

/** Names for the ids used beside it. */
export const NamesShape = z.strictObject({
  actors: z.record(z.string(), z.strictObject({ name: z.string(), side: z.string().exactOptional() })),
  places: z.record(
    z.string(),
    z.strictObject({ name: z.string(), kind: z.enum(PLACE_KINDS), longitude: z.number(), latitude: z.number() }),
  ),
})

/** Ids of accounts that differ, by the id of what they are about. */
export const DisputedShape = z.record(z.string(), z.array(z.string()).readonly())
