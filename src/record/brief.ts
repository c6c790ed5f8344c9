import { z } from 'zod'
import { DayShape, id, list, SpansShape, shape } from './shape.ts'

/** The words a sentence of the brief rests on. */
export const FootnoteShape = shape({
  number: z.int().min(1),
  report: id<'ReportId'>('…'),
  source: z.string().describe('outlet and title'),
  spans: SpansShape,
  quote: z.string(),
})
export type Footnote = z.infer<typeof FootnoteShape>

/** The story on a page, every sentence with the words it rests on. */
export const BriefShape = shape({
  title: z.string(),
  asOf: DayShape.exactOptional(),
  counts: z.string().describe('"14 reports, 12 independent"'),
  sections: list(
    shape({
      heading: z.string(),
      sentences: list(
        shape({ text: z.string(), of: z.string().describe('the record part'), footnotes: list(z.int().min(1)) }),
      ),
    }),
  ),
  footnotes: list(FootnoteShape),
})
export type Brief = z.infer<typeof BriefShape>
