import { publicationDay, type Report } from '../../record/report.ts'

/** A report as a row. The text stands once, in its own column; `json` keeps all else and the order of the keys. */
export function reportRow(report: Report) {
  return {
    id: report.id,
    outlet: report.outlet ?? null,
    title: report.title ?? null,
    url: report.url ?? null,
    published: report.published ?? null,
    day: publicationDay(report) ?? null,
    language: report.language ?? null,
    sha256: report.sha256,
    origin: report.origin,
    text: report.text,
    json: JSON.stringify({ ...report, text: '' }),
  }
}

/** The report of a row, equal to what was put in, keys in the same order. */
export function reportOf(row: { readonly json: string; readonly text: string }): Report {
  // Written by `reportRow`, and the table's triggers let nobody change it.
  return { ...(JSON.parse(row.json) as Report), text: row.text }
}
