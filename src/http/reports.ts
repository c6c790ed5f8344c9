import { z } from '@hono/zod-openapi'
import type { Desk } from '../app/desk.ts'
import type { ReportId } from '../record/ids.ts'
import { ReadingShape } from '../record/reading.ts'
import { FamilyShape, RecordReportShape } from '../record/record.ts'
import { ReportShape } from '../record/report.ts'
import { PATHS } from './contract.ts'
import { pageFields } from './page-shape.ts'
import { partsPage } from './parts-page.ts'
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
    const page = await partsPage(desk, { list: 'reports', facets: { outlet: 'outlet', copies: 'copies' } }, asked)
    return c.json(page, 200)
  })
  routes.openapi(one, async c => {
    const { id } = c.req.valid('param')
    const report = await desk.store.report(id as ReportId) // any string may be asked for; the store finds none for a wrong one
    if (!report) return refuse(c, 404, nothingCalled(id))
    const { family, relatives } = await familyOf(desk, id)
    return c.json({ report, ...(family && { family }), relatives }, 200)
  })
  routes.openapi(reading, async c => {
    const { id } = c.req.valid('param')
    const found = await desk.store.reading(id as ReportId) // as above
    return found ? c.json(found, 200) : refuse(c, 404, nothingCalled(id))
  })
}

/** The family of a report, and the others in it. */
async function familyOf({ store }: Desk, id: string) {
  const [own] = await store.parts('reports', [id])
  const [family] = own ? await store.parts('families', [own.family]) : []
  const relatives = await store.parts(
    'reports',
    (family?.reports ?? []).filter(report => report !== id),
  )
  return { family, relatives }
}
