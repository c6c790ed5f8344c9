import { nameOf, type Report } from '../record/report.ts'
import { hull, quoteOf, type Spans } from '../text/span.ts'
import type { ExplainedWords } from './explanation.ts'

const CONTEXT_CHARACTERS = 60

/** The words under spans of a report with what stands around them; none for no spans. */
export function wordsIn(report: Report, spans: Spans): readonly ExplainedWords[] {
  const range = hull(spans)
  if (!range) return []
  const { text } = report
  const before = text.slice(Math.max(0, range[0] - CONTEXT_CHARACTERS), range[0])
  const after = text.slice(range[1], range[1] + CONTEXT_CHARACTERS)
  return [
    {
      report: report.id,
      source: nameOf(report),
      spans,
      quote: quoteOf(text, spans),
      before: before.length < CONTEXT_CHARACTERS ? before : before.replace(/^\S*\s/, ''),
      after: after.length < CONTEXT_CHARACTERS ? after : after.replace(/\s\S*$/, ''),
    },
  ]
}
