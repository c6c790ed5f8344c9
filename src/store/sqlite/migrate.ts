import type { DatabaseSync } from 'node:sqlite'
import type { Migration } from './migrations/migration.ts'

/** Number of the last step; throws if steps are not numbered 1, 2, 3 … in order. */
export function lastOf(migrations: readonly Migration[]): number {
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1) {
      throw new Error(
        `Migration ${migration.name} has number ${migration.number}; in its place it must be ${index + 1}`,
      )
    }
  })
  return migrations.length
}

/** Brings a database up to the last step, each step whole or not at all. A file from a newer program is left alone: `refused`. */
export function migrate(
  database: DatabaseSync,
  migrations: readonly Migration[],
): { readonly newest: number; readonly refused: boolean } {
  const last = lastOf(migrations)
  let newest = newestIn(database)
  if (newest > last) return { newest, refused: true }
  while (newest < last) newest = step(database, migrations)
  return { newest, refused: newest > last }
}

// What is next is looked up inside the transaction: another process may have taken the same step while we waited for the lock.
function step(database: DatabaseSync, migrations: readonly Migration[]): number {
  database.exec('begin immediate')
  try {
    const newest = newestIn(database)
    const next = migrations[newest]
    if (next) {
      database.exec(TABLE)
      database.exec(next.sql)
      database.prepare('insert into dateline_migration values (?, ?)').run(next.number, next.name)
    }
    database.exec('commit')
    return next ? next.number : newest
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

const TABLE = 'create table if not exists dateline_migration (number integer primary key, name text not null) strict'

function newestIn(database: DatabaseSync): number {
  const has = database.prepare("select 1 from sqlite_schema where name = 'dateline_migration'").get()
  if (!has) return 0
  return Number(database.prepare('select coalesce(max(number), 0) as newest from dateline_migration').get()?.['newest'])
}
