import { z } from 'zod'
import { ControlShape } from './control.ts'
import { EventShape } from './event.ts'
import { FigureShape } from './figure.ts'
import { MentionShape } from './mention.ts'
import { PlaceShape } from './place.ts'
import { ReportShape } from './report.ts'
import { list, SpanShape, shape } from './shape.ts'
import { StatementShape } from './statement.ts'
import { TimeShape } from './time.ts'

/** What one report asserts, each part with its words. Made again whenever the reader changes; each list is in text order. */
export const ReadingShape = shape({
  schema: z.literal('dateline/reading/1'),
  reader: z.string().describe('the reader’s version'),
  report: ReportShape,
  sentences: list(SpanShape),
  tokens: list(SpanShape).exactOptional().describe('only when asked for'),
  mentions: list(MentionShape),
  places: list(PlaceShape),
  times: list(TimeShape),
  statements: list(StatementShape),
  events: list(EventShape),
  control: list(ControlShape),
  figures: list(FigureShape),
})
export type Reading = z.infer<typeof ReadingShape>
