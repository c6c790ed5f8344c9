import { type Kysely, sql } from 'kysely'
import type { ReportId, StatementId } from '../../record/ids.ts'
import type { ExcerptPart, SearchHit } from '../store.ts'
import { matchQuery } from './match-query.ts'
import type { Tables } from './tables.ts'

const OPEN = '\u0002'
const CLOSE = '\u0003'
const EXCERPT_TOKENS = 24

/** Reports and statements that answer a query, best first; equal ranks by id. */
export async function search(db: Kysely<Tables>, query: string, limit: number): Promise<readonly SearchHit[]> {
  const match = matchQuery(query)
  if (match === undefined || limit < 1) return []
  const hits = [...(await reportHits(db, match, limit)), ...(await statementHits(db, match, limit))]
  return hits.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

async function reportHits(db: Kysely<Tables>, match: string, limit: number): Promise<SearchHit[]> {
  const { rows } = await sql<{ id: ReportId; title: string | null; excerpt: string; rank: number }>`
    select r.id, r.title, snippet(report_fts, -1, ${OPEN}, ${CLOSE}, ' … ', ${EXCERPT_TOKENS}) as excerpt, rank
    from report_fts join report r on r.fid = report_fts.rowid
    where report_fts match ${match} order by rank limit ${limit}`.execute(db)
  return rows.map(({ id, title, excerpt, rank }) => ({
    kind: 'report',
    id,
    title: title ?? id,
    excerpt: excerptParts(excerpt),
    rank,
  }))
}

async function statementHits(db: Kysely<Tables>, match: string, limit: number): Promise<SearchHit[]> {
  const { rows } = await sql<{ id: StatementId; report: ReportId; speaker: string; excerpt: string; rank: number }>`
    select s.id, s.report, s.speaker, snippet(statement_fts, 1, ${OPEN}, ${CLOSE}, ' … ', ${EXCERPT_TOKENS}) as excerpt, rank
    from statement_fts join statement s on s.fid = statement_fts.rowid
    where statement_fts match ${match} order by rank limit ${limit}`.execute(db)
  return rows.map(({ id, report, speaker, excerpt, rank }) => ({
    kind: 'statement',
    id,
    report,
    speaker,
    excerpt: excerptParts(excerpt),
    rank,
  }))
}

/** An excerpt with its matches between U+0002 and U+0003, taken apart. */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  const [before = '', ...rest] = excerpt.split(OPEN)
  const parts: ExcerptPart[] = [{ words: before, match: false }]
  for (const piece of rest) {
    const [found = '', ...after] = piece.split(CLOSE)
    parts.push({ words: found, match: true }, { words: after.join(''), match: false })
  }
  return parts.filter(part => part.words !== '')
}
