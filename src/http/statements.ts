import { z } from '@hono/zod-openapi'
import { type RecordStatement, RecordStatementShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { namesFor } from './names.ts'
import { pageOf } from './page.ts'
import { NamesShape, pageFields } from './page-shape.ts'
import { DayQuery, FacetQuery, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.statements,
  summary: 'Who says what: statements by day, undated last',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    speaker: FacetQuery,
    actor: FacetQuery,
    side: FacetQuery,
    stance: FacetQuery,
    form: FacetQuery,
    report: FacetQuery,
    review: FacetQuery,
    from: DayQuery.optional(),
    to: DayQuery.optional(),
    q: WordsQuery.optional(),
  }),
  answer: z.strictObject({ ...pageFields(RecordStatementShape), names: NamesShape }),
})

/** Statements, with facets of speaker, side, stance and form. */
export function addStatements(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const items = record.statements.filter(statement => fits(statement, asked)).sort(byDay)
    const page = pageOf(items, asked, {
      // Nobody is named for some; there is nothing to choose them by.
      speaker: ({ speaker }) => (speaker === '' ? [] : [speaker]),
      actor: statement => (statement.actor === undefined ? [] : [statement.actor]),
      side: statement => [statement.side ?? 'none'],
      stance: statement => [statement.stance],
      form: statement => [statement.form],
      report: statement => [statement.report],
      review: statement => [statement.review ?? 'open'],
    })
    return c.json(
      {
        ...page,
        names: namesFor(
          record,
          page.items.map(statement => statement.actor),
        ),
      },
      200,
    )
  })
}

function fits(
  { day, speaker, quote }: RecordStatement,
  asked: { from?: string | undefined; to?: string | undefined; q?: string | undefined },
): boolean {
  if (asked.from !== undefined && (day === undefined || day < asked.from)) return false
  if (asked.to !== undefined && (day === undefined || day > asked.to)) return false
  return asked.q === undefined || `${speaker} ${quote}`.toLowerCase().includes(asked.q.toLowerCase())
}

function byDay(a: RecordStatement, b: RecordStatement): number {
  const key = ({ day, report, content }: RecordStatement) =>
    `${day ?? '9999'} ${report} ${String(content[0]?.[0] ?? 0).padStart(8, '0')}`
  return key(a) < key(b) ? -1 : 1
}
