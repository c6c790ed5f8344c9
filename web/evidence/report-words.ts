import type { ExplainedWords, Explanation } from '../../src/http/contract.ts'
import { bySpan, type Span, type Spans } from '../../src/text/span.ts'

/** The words in one report that a thing rests on. */
export interface ReportWords {
  readonly report: string
  readonly source: string
  readonly spans: Spans
}

/** What a thing rests on, report by report: its own words, or where it has none those of its fields. */
export function wordsByReport(explanation: Explanation): readonly ReportWords[] {
  const own = explanation.words.length > 0
  const words: readonly ExplainedWords[] = own ? explanation.words : explanation.fields.flatMap(field => field.words)
  const found = new Map<string, { source: string; spans: Span[] }>()
  for (const { report, source, spans } of words) {
    const before = found.get(report) ?? { source, spans: [] }
    before.spans.push(...spans)
    found.set(report, before)
  }
  return [...found].map(([report, { source, spans }]) => ({ report, source, spans: joined(spans) }))
}

function joined(spans: readonly Span[]): Spans {
  const out: Span[] = []
  for (const span of [...spans].sort(bySpan)) {
    const last = out.at(-1)
    if (last && span[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])]
    else out.push(span)
  }
  return out
}
