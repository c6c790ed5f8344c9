import type { Migration } from './migration.ts'

/**
 * Members of a group lie together in rows, the rows in the order in which they came and not in that of their keys: what a report brings
 * lies in one place of the file. The workings of before are thrown away, to be made again with the record, which stays until then.
 */
export const workingsInBlocks: Migration = {
  number: 7,
  name: 'workings in blocks',
  sql: `
    drop table working;
    create table working (number integer primary key, grp text not null, shelf integer not null, first text not null,
      members text not null) strict;
    create unique index working_by_key on working (grp, shelf, first);
    update record_head set inputs = null`,
}
