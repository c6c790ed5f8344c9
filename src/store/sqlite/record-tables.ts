import { type Kysely, sql } from 'kysely'
import type { Record } from '../../record/record.ts'
import { insertRows } from './insert-rows.ts'
import { rowsOf } from './record-rows.ts'
import type { Tables } from './tables.ts'

/** The lists of a record. */
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
] as const
const EMPTY = Object.fromEntries(LISTS.map(list => [list, []]))
const LAYERS = ['event', 'control', 'statement', 'figure'] as const

/** Writes a record in place of the one before; to be called inside a transaction. */
export async function writeRecord(db: Kysely<Tables>, record: Record, inputs: string): Promise<void> {
  const edition = await editionOf(db)
  for (const table of ['record_head', 'record_part', ...LAYERS] as const) await db.deleteFrom(table).execute()
  // The empty lists keep the order of the keys.
  const head = JSON.stringify({ ...record, ...EMPTY })
  await db
    .insertInto('record_head')
    .values({ edition: edition + 1, inputs, json: head })
    .execute()
  for (const list of LISTS) {
    const rows = record[list].map((part, position) => ({ list, position, id: part.id, json: JSON.stringify(part) }))
    await insertRows(db, 'record_part', rows)
  }
  const rows = rowsOf(record)
  await insertRows(db, 'event', rows.event)
  await insertRows(db, 'control', rows.control)
  await insertRows(db, 'statement', rows.statement)
  await insertRows(db, 'figure', rows.figure)
  await describeLayers(db)
}

/** The record as it was written; `undefined` before the first. */
export async function readRecord(db: Kysely<Tables>): Promise<Record | undefined> {
  // One query, so that another process cannot replace the record halfway.
  const { rows } = await sql<{ list: string; json: string }>`
    select '' as list, -1 as position, json from record_head
    union all select list, position, json from record_part order by list, position`.execute(db)
  const [head, ...parts] = rows
  if (!head) return undefined
  const lists: { [list: string]: unknown[] } = Object.fromEntries(LISTS.map(list => [list, []]))
  for (const { list, json } of parts) lists[list]?.push(JSON.parse(json))
  // Written by `writeRecord` from a Record, part by part.
  return { ...JSON.parse(head.json), ...lists } as Record
}

/** What a record made now would be made from: last report, last change of a reading, last decision. */
export async function inputsOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ inputs: string }>`
    select (select coalesce(max(fid), 0) from report) || '.' || (select coalesce(max(change), 0) from reading)
      || '.' || (select coalesce(max(number), 0) from decision) as inputs`.execute(db)
  return rows[0]?.inputs ?? ''
}

/** What the record that is kept was made from. */
export async function recordInputsOf(db: Kysely<Tables>): Promise<string | undefined> {
  const head = await db.selectFrom('record_head').select('inputs').executeTakeFirst()
  return head?.inputs
}

/** How often the record has been written. */
export async function editionOf(db: Kysely<Tables>): Promise<number> {
  const head = await db.selectFrom('record_head').select('edition').executeTakeFirst()
  return head?.edition ?? 0
}

// What a GIS shows before it opens a layer: when it changed, and the box that its points lie in.
async function describeLayers(db: Kysely<Tables>): Promise<void> {
  for (const layer of ['event', 'control'] as const) {
    const tree = sql.table(`rtree_${layer}_geom`)
    await sql`update gpkg_contents set (min_x, min_y, max_x, max_y) =
      (select min(minx), min(miny), max(maxx), max(maxy) from ${tree}) where table_name = ${layer}`.execute(db)
  }
  await sql`update gpkg_contents set last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`.execute(db)
}
