import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Kysely } from 'kysely'
import { nodeSqliteDialect } from './driver.ts'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'

test('rows are inserted in their order, also when there are none, one, or more than one statement takes', async () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create table record_part (list text, position integer, id text, json text)')
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database, 0) })
  const rows = Array.from({ length: 250 }, (_, position) => ({
    list: 'events',
    position,
    id: `v-${position}`,
    json: '{}',
  }))
  await insertRows(db, 'record_part', [])
  await insertRows(db, 'record_part', rows.slice(0, 1))
  await insertRows(db, 'record_part', rows.slice(1))
  const kept = await db.selectFrom('record_part').selectAll().orderBy('position').execute()
  assert.deepEqual(
    kept.map(row => ({ ...row })),
    rows,
  )
  await db.destroy()
})
