import { type Kysely, sql } from 'kysely'
import type { ReportId } from '../../record/ids.ts'
import type { ListName } from '../../record/part.ts'
import type { Record } from '../../record/record.ts'
import type { ListedId, ReadSince } from '../store.ts'
import type { Tables } from './tables.ts'

/** The lists of a record, in the order of its keys. */
const LISTS = [
  'reports',
  'families',
  'actors',
  'places',
  'events',
  'statements',
  'control',
  'figures',
  'accounts',
] as const satisfies readonly ListName[]

interface PartRow {
  readonly list: string
  readonly ord: string
  readonly id: string
  readonly json: string
}

/** The record as its changes have left it; `undefined` where there is none. */
export async function readRecord(db: Kysely<Tables>): Promise<Record | undefined> {
  // One query, so that another process cannot change the record halfway.
  const { rows } = await sql<PartRow>`
    select '' as list, '' as ord, '' as id, json from record_head where json is not null
    union all select list, ord, id, json from record_part`.execute(db)
  const head = rows.find(({ list }) => list === '')
  if (!head) return undefined
  const byList = Map.groupBy(rows, ({ list }) => list)
  const lists = LISTS.map(list => [list, (byList.get(list) ?? []).sort(inOrder).map(({ json }) => JSON.parse(json))])
  // Written by `RecordWriter` from a head and parts of a Record.
  return { ...JSON.parse(head.json), ...Object.fromEntries(lists) } as Record
}

// By code units, which is not the order of SQLite’s bytes.
function inOrder(a: PartRow, b: PartRow): number {
  if (a.ord !== b.ord) return a.ord < b.ord ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Those parts of a list that are there, in the order of their ids as given. */
export async function partsOf<L extends ListName>(
  db: Kysely<Tables>,
  list: L,
  ids: readonly string[],
): Promise<Record[L]> {
  // A cross join is made in the order in which it is written: each id is looked up, and not the list read through.
  const { rows } = await sql<{ json: string }>`
    select part.json from json_each(${JSON.stringify(ids)}) as wanted
    cross join record_part as part on part.list = ${list} and part.id = wanted.value order by wanted.key`.execute(db)
  // Written by `RecordWriter` from parts of that list.
  return rows.map(({ json }) => JSON.parse(json)) as unknown as Record[L]
}

/** Parts whose ids begin so, at most `limit`, in the order of their ids. */
export async function idsBeginning(db: Kysely<Tables>, beginning: string, limit: number): Promise<readonly ListedId[]> {
  // What follows all that begins so: one above the last character.
  const end = `${beginning.slice(0, -1)}${String.fromCharCode(beginning.charCodeAt(beginning.length - 1) + 1)}`
  if (beginning === '') return []
  const lists = sql.join(LISTS.map(list => sql`(${list})`))
  const { rows } = await sql<ListedId>`
    with lists (name) as (values ${lists}) select part.list, part.id from lists
    join record_part as part on part.list = lists.name and part.id >= ${beginning} and part.id < ${end}
    order by part.id limit ${limit}`.execute(db)
  return rows.map(({ list, id }) => ({ list, id }))
}

/** What a record made now would be made from: last report, last change of a reading, last decision. */
export async function inputsOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ report: number; change: number; decision: number }>`
    select (select coalesce(max(fid), 0) from report) as report, (select coalesce(max(change), 0) from reading) as change,
      (select coalesce(max(number), 0) from decision) as decision`.execute(db)
  const { report, change, decision } = rows[0] ?? { report: 0, change: 0, decision: 0 }
  return [report, change, decision].join('.')
}

const changeIn = (inputs: string) => Number(inputs.split('.')[1] ?? 0)

/** Reports whose readings a record made from `inputs` has not seen; what comes in while we look is left for the next time. */
export async function readSince(db: Kysely<Tables>, inputs: string | undefined, limit: number): Promise<ReadSince> {
  const now = await inputsOf(db)
  const query = db.selectFrom('reading').innerJoin('report', 'report.fid', 'reading.report_fid')
  const rows = await query
    .select(['report.id', 'reading.change'])
    .where('reading.change', '>', changeIn(inputs ?? ''))
    .where('reading.change', '<=', changeIn(now))
    .orderBy('reading.change')
    .limit(limit)
    .execute()
  const [report, change, decision] = now.split('.')
  const last = rows.length < limit ? change : rows.at(-1)?.change
  // The column holds what `reportRow` took from a report's id.
  return { reports: rows.map(({ id }) => id as ReportId), inputs: [report, last, decision].join('.') }
}

/** What the record that is kept was made from; `undefined` where there is none. */
export async function recordInputsOf(db: Kysely<Tables>): Promise<string | undefined> {
  const head = await db.selectFrom('record_head').select('inputs').executeTakeFirst()
  return head?.inputs ?? undefined
}

/** How often the record has been changed. */
export async function editionOf(db: Kysely<Tables>): Promise<number> {
  const head = await db.selectFrom('record_head').select('edition').executeTakeFirst()
  return head?.edition ?? 0
}
