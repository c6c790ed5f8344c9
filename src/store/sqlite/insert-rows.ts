import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const ROWS_AT_ONCE = 100

/**
 * Inserts rows that all have the columns of the first, many at once. The statement is written here, since building it anew for each hundred
 * takes kysely longer than SQLite takes to run it.
 */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  // Object.keys loses the key type; a row's keys are columns of its table.
  const columns = Object.keys(first) as (keyof Insertable<Tables[T]>)[]
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE)
    const values = some.flatMap(row => columns.map(column => row[column]))
    await db.executeQuery(CompiledQuery.raw(insertOf(table, columns.map(String), some.length), values))
  }
}

function insertOf(table: string, columns: readonly string[], count: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map(column => `"${column}"`).join(', ')
  return `insert into "${table}" (${names}) values ${Array(count).fill(row).join(', ')}`
}
