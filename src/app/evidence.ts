import type { ReportId } from '../record/ids.ts'
import type { Report } from '../record/report.ts'
import { ok, type Result } from '../record/result.ts'
import { bySpan, type Span, type Spans } from '../text/span.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { explain } from './explain.ts'

/** A stretch of a report's text; `marked` where it is evidence. All pieces together are the whole text. */
export interface Piece {
  readonly words: string
  readonly marked: boolean
}

/** A report with the words in it that something rests on. */
export interface Evidenced {
  readonly report: Report
  readonly spans: Spans
  readonly pieces: readonly Piece[]
}

/** The reports that the thing with this id rests on, whole, each with its words marked; `id` as in `explain`. */
export async function evidenceFor(desk: Desk, id: string): Promise<Result<readonly Evidenced[], Problem>> {
  const explained = await explain(desk, id)
  if (!explained.ok) return explained
  const { words, fields, tellings } = explained.value
  const spans = new Map<ReportId, Span[]>(tellings.map(telling => [telling.report, []]))
  // The part's own words say it all; only where it has none of its own (in the record) do its fields' words stand for it.
  for (const found of words.length > 0 ? words : fields.flatMap(field => field.words)) {
    spans.set(found.report, [...(spans.get(found.report) ?? []), ...found.spans])
  }
  const evidenced: Evidenced[] = []
  for (const [reportId, found] of spans) {
    const report = await desk.store.report(reportId)
    if (report) evidenced.push(marked(report, found))
  }
  return ok(evidenced)
}

/** A report with these spans marked; overlapping ones become one. */
export function marked(report: Report, spans: Spans): Evidenced {
  const joined = joinSpans(spans)
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of joined) {
    pieces.push(
      { words: report.text.slice(at, start), marked: false },
      { words: report.text.slice(start, end), marked: true },
    )
    at = end
  }
  pieces.push({ words: report.text.slice(at), marked: false })
  return { report, spans: joined, pieces: pieces.filter(piece => piece.words !== '') }
}

function joinSpans(spans: Spans): Spans {
  const joined: Span[] = []
  for (const span of [...spans].sort(bySpan)) {
    const last = joined.at(-1)
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])]
    else joined.push(span)
  }
  return joined
}
