import type { Migration } from './migration.ts'

/** To whom a statement was made; empty until the record is made again. */
export const audience: Migration = {
  number: 2,
  name: 'audience of statements',
  sql: 'alter table statement add column audience TEXT',
}
