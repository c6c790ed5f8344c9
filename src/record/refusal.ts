import { z } from 'zod'
import { id } from './shape.ts'

const about = { id: id<'RefusalId'>('x-…'), origin: z.string().describe('the file, row or feed item') }

/** Something that could not be taken in or read, and why. Kept and listed; the run goes on. */
export const RefusalShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...about, kind: z.literal('not-found') }).readonly(),
  z.strictObject({ ...about, kind: z.literal('unreadable'), detail: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('unknown-format'), extension: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('too-long'), length: z.int(), limit: z.int() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('not-text') }).readonly(),
  z.strictObject({ ...about, kind: z.literal('no-text') }).readonly(),
  z.strictObject({ ...about, kind: z.literal('bad-json'), detail: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('bad-row'), field: z.string(), detail: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('bad-feed'), detail: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('bad-date'), value: z.string() }).readonly(),
  z.strictObject({ ...about, kind: z.literal('reader-fault'), detail: z.string() }).readonly(),
])
export type Refusal = z.infer<typeof RefusalShape>
