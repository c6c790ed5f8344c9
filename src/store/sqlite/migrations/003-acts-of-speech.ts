import type { Migration } from './migration.ts'

/** What is done by saying a statement; empty until the record is made again. */
export const actsOfSpeech: Migration = {
  number: 3,
  name: 'acts of speech of statements',
  sql: 'alter table statement add column act TEXT',
}
