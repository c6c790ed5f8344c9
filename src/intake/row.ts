import { ReportInputShape } from '../record/report.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { Draft } from './draft.ts'
import { type Layout, layoutOf, layoutWithTitle } from './headline.ts'
import type { Complaint } from './refuse.ts'

/** One report that another program hands us, `ReportInputShape`; `null` is as good as absent, other fields are passed over. */
export function readRow(value: unknown): Result<Draft, Complaint> {
  const parsed = ReportInputShape.safeParse(withoutNulls(value))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail({ kind: 'bad-row', field: issue?.path.join('.') || 'row', detail: issue?.message ?? 'is not a report' })
  }
  const row = parsed.data
  const layout: Layout = row.title === undefined ? layoutOf(row.text) : layoutWithTitle(row.text, row.title)
  return ok({
    ...row,
    ...layout,
    title: row.title ?? (layout.headline && row.text.slice(...layout.headline)),
    published: row.published ?? layout.published,
    publishedFrom: row.published === undefined ? 'first-line' : 'field',
  })
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}
