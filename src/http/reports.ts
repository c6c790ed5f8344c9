import { z } from '@hono/zod-openapi'
import type { ReportId } from '../record/ids.ts'
import { ReadingShape } from '../record/reading.ts'
import { FamilyShape, type Record, type RecordReport, RecordReportShape } from '../record/record.ts'
import { ReportShape } from '../record/report.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
import { nothingCalled, refuse } from './problem.ts'
import { DayQuery, FacetQuery, PART, WordsQuery } from './query.ts'
import { ID_PARAM, NO_PARAMS, NO_QUERY, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.reports,
  summary: 'Reports by day of publication, with how many are independent of each other',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    outlet: FacetQuery,
    copies: FacetQuery,
    from: DayQuery.optional(),
    to: DayQuery.optional(),
    q: WordsQuery.optional(),
  }),
  answer: z.strictObject({ ...pageFields(RecordReportShape), independent: z.int() }),
})

const one = question({
  path: PATHS.report,
  summary: 'A report with its words, and the reports that carry the same words',
  params: ID_PARAM,
  query: NO_QUERY,
  answer: z.strictObject({
    report: ReportShape,
    family: FamilyShape.exactOptional(),
    relatives: z.array(RecordReportShape).readonly(),
  }),
})

const reading = question({
  path: PATHS.reading,
  summary: 'What this one report asserts, each part with its spans',
  params: ID_PARAM,
  query: NO_QUERY,
  answer: ReadingShape,
})

/** Reports, one report with its words, and its reading. */
export function addReports(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const sizes = new Map(record.families.map(family => [family.id, family.reports.length]))
    const items = byDay(record.reports.filter(report => fits(report, asked)))
    const page = pageOf(items, asked, {
      outlet: report => (report.outlet === undefined ? [] : [report.outlet]),
      copies: report => [(sizes.get(report.family) ?? 1) > 1 ? 'yes' : 'no'],
    })
    return c.json({ ...page, independent: new Set(items.map(report => report.family)).size }, 200)
  })
  routes.openapi(one, async c => {
    const { id } = c.req.valid('param')
    const report = await desk.store.report(id as ReportId) // any string may be asked for; the store finds none for a wrong one
    if (!report) return refuse(c, 404, nothingCalled(id))
    const { family, relatives } = familyOf(await desk.record(), id)
    return c.json({ report, ...(family && { family }), relatives }, 200)
  })
  routes.openapi(reading, async c => {
    const { id } = c.req.valid('param')
    const found = await desk.store.reading(id as ReportId) // as above
    return found ? c.json(found, 200) : refuse(c, 404, nothingCalled(id))
  })
}

function fits(
  report: RecordReport,
  asked: { from?: string | undefined; to?: string | undefined; q?: string | undefined },
) {
  const day = report.published?.slice(0, 10)
  if (asked.from !== undefined && (day === undefined || day < asked.from)) return false
  if (asked.to !== undefined && (day === undefined || day > asked.to)) return false
  const words = `${report.outlet ?? ''} ${report.title ?? ''} ${report.id}`.toLowerCase()
  return asked.q === undefined || words.includes(asked.q.toLowerCase())
}

function byDay(reports: readonly RecordReport[]): readonly RecordReport[] {
  const key = (report: RecordReport) => `${report.published ?? '9999'} ${report.id}`
  return reports.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function familyOf(record: Record, id: string) {
  const family = record.families.find(({ reports }) => reports.some(report => report === id))
  const relatives = record.reports.filter(report => report.id !== id && family?.reports.includes(report.id))
  return { family, relatives }
}
