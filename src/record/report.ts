import { z } from 'zod'
import type { ReportId } from './ids.ts'
import { InstantShape, id, SpanShape, shape } from './shape.ts'

/** Where the publication day was found. */
export const PUBLISHED_FROM = ['first-line', 'field', 'metadata', 'feed', 'sidecar', 'option'] as const

/** The words as they were published. Never changed: a page that changes becomes another report with the same `url`. */
export const ReportShape = shape({
  id: id<'ReportId'>('given by the source, or r- and a digest of outlet, publication, title and text'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the bytes as they came'),
  outlet: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: InstantShape.exactOptional(),
  publishedFrom: z.enum(PUBLISHED_FROM).exactOptional(),
  title: z.string().exactOptional(),
  language: z.string().exactOptional().describe('BCP 47, as detected or declared'),
  text: z.string().describe('all offsets point into this'),
  headline: SpanShape.exactOptional().describe('where the title stands in the text, if it stands there'),
  body: SpanShape.describe('what is to be read below the headline: the text without file headers'),
  origin: z.string().describe('the file, row or feed item it came from'),
})
export type Report = z.infer<typeof ReportShape>

/** A report as another program hands it to us: a line of JSONL. */
export const ReportInputShape = z.object({
  id: z.string().min(1).max(300).exactOptional(),
  url: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  published: z.string().exactOptional(),
  title: z.string().exactOptional(),
  language: z.string().exactOptional(),
  text: z.string(),
})
export type ReportInput = z.infer<typeof ReportInputShape>

/** The calendar day of publication in the report's own time zone; `undefined` when no date is known. */
export function publicationDay(report: Pick<Report, 'published'>): string | undefined {
  return report.published?.slice(0, 10)
}

/** What a report is called when it has no name: its outlet and title, or its id. */
export function nameOf(report: Pick<Report, 'id' | 'outlet' | 'title'>): string {
  return [report.outlet, report.title].filter(Boolean).join(': ') || (report.id satisfies ReportId)
}
