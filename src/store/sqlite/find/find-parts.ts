import { type Kysely, sql } from 'kysely'
import {
  FACET_NAMES,
  type FacetName,
  type FoundList,
  type FoundPart,
  type FoundParts,
  type FoundValue,
  type PartsQuery,
} from '../../parts-query.ts'
import type { Tables } from '../tables.ts'
import { EVENTS } from './find-events.ts'
import { ACCOUNTS, ACTORS, CONTROL, PLACES, REPORTS } from './find-rest.ts'
import { FIGURES, STATEMENTS } from './find-words.ts'
import { always, NEVER, type Source, type Sql } from './source.ts'

const SOURCES: { readonly [list in FoundList]: Source } = {
  events: EVENTS,
  statements: STATEMENTS,
  control: CONTROL,
  figures: FIGURES,
  actors: ACTORS,
  places: PLACES,
  reports: REPORTS,
  accounts: ACCOUNTS,
}

/** At most this many values of a facet are told. */
const MOST_VALUES = 60

/** The parts of a list that meet all conditions of a query, a page of them, and how many have each value of the facets asked for. */
export async function findParts(db: Kysely<Tables>, query: PartsQuery): Promise<FoundParts> {
  const source = SOURCES[query.list]
  const facets: { [name in FacetName]?: readonly FoundValue[] } = {}
  for (const name of query.facets ?? []) {
    const counted = await countValues(db, query, name)
    if (counted) facets[name] = counted
  }
  const { from, where, isNever } = asked(source, query)
  if (isNever) return { total: 0, parts: [], facets }
  const { rows } = await sql<{ total: number }>`select count(*) as total ${from} ${where}`.execute(db)
  const total = rows[0]?.total ?? 0
  const independent =
    Object.keys(facets).length > 0 && source.family
      ? await countFamilies(db, source.family, { from, where })
      : undefined
  return {
    total,
    parts: total > query.offset && query.limit > 0 ? await page(db, query) : [],
    facets,
    ...(independent === undefined ? {} : { independent }),
  }
}

async function countFamilies(
  db: Kysely<Tables>,
  family: Sql,
  { from, where }: Pick<Asked, 'from' | 'where'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct ${family}) as count ${from} ${where}`.execute(db)
  return rows[0]?.count ?? 0
}

interface PartRow {
  readonly id: string
  readonly day: string | null
  readonly rank: number
}

async function page(db: Kysely<Tables>, query: PartsQuery): Promise<FoundPart[]> {
  const source = SOURCES[query.list]
  const { from, where, rank } = asked(source, query)
  const listed = query.order === 'day' ? (source.byDay ?? source.order) : source.order
  const order = rank && query.order === 'relevance' ? sql`${rank}, ${listed}` : listed
  const { rows } = await sql<PartRow>`
    select ${source.id} as id, ${source.day} as day, ${rank ?? sql`0`} as rank ${from} ${where}
    order by ${order} limit ${query.limit} offset ${query.offset}`.execute(db)
  return rows.map(({ id, day, rank: found }) => ({ id, ...(day === null ? {} : { day }), rank: found }))
}

async function countValues(
  db: Kysely<Tables>,
  query: PartsQuery,
  name: FacetName,
): Promise<readonly FoundValue[] | undefined> {
  const source = SOURCES[query.list]
  const facet = source.facets[name]
  if (!facet) return undefined
  const { [name]: _, ...others } = query
  // Without one of its values, all of which may be absent, it is a query still.
  const { from, where, isNever } = asked(source, others as PartsQuery)
  if (isNever) return []
  const counted = facet.each ? sql`count(distinct ${facet.each})` : sql`count(*)`
  const { rows } = await sql<FoundValue>`
    select ${facet.value} as value, ${counted} as count ${from} ${facet.join ?? sql``} ${where} group by 1
    having value is not null order by count desc, value limit ${MOST_VALUES}`.execute(db)
  return rows.map(({ value, count }) => ({ value, count }))
}

interface Asked {
  readonly from: Sql
  readonly where: Sql
  readonly rank?: Sql
  /** Nothing meets it: there is nothing to ask the file. */
  readonly isNever: boolean
}

function asked(source: Source, query: PartsQuery): Asked {
  const text = query.text === undefined ? undefined : source.text(query.text)
  const values = FACET_NAMES.flatMap(name => {
    const wanted = query[name]
    return wanted === undefined ? [] : [source.facets[name]?.is(wanted) ?? NEVER]
  })
  const words = text?.where ?? (query.text === undefined ? undefined : NEVER)
  const isWide = !words && values.length === 0
  const conditions = [...always(words), ...values, ...source.where(query)]
  return {
    from: text?.join
      ? sql`from ${source.from} ${text.join}`
      : sql`from ${isWide ? (source.inOrder ?? source.from) : source.from}`,
    where: conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``,
    ...(text?.rank ? { rank: text.rank } : {}),
    isNever: conditions.includes(NEVER),
  }
}
