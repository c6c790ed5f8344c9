import type { Migration } from './migration.ts'

/** Of each what a figure is, what became of the counted, how it stands and what it is a part of; empty until the record is made again. */
export const fatesOfFigures: Migration = {
  number: 4,
  name: 'fates of figures',
  sql: `
    alter table figure add column per TEXT;
    alter table figure add column fate TEXT;
    alter table figure add column status TEXT;
    alter table figure add column part_of TEXT`,
}
