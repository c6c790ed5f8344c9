import { z } from 'zod'

/** What stands in the `source.json` of a fixture's report: an invented outlet at an address that cannot be. */
export const SourceShape = z.strictObject({
  outlet: z.string(),
  url: z.string().regex(/^https:\/\/[a-z0-9]+\.example\//),
  published: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  title: z.string(),
  language: z.literal('en'),
})
