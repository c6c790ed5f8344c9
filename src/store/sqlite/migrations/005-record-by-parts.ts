import type { Migration } from './migration.ts'

/**
 * The record changes part by part, with what reconcile keeps from one change to the next. The record of before has no such workings:
 * it is thrown away, to be made again. `disputes` is what a disputed account is about.
 */
export const recordByParts: Migration = {
  number: 5,
  name: 'record by parts',
  sql: `
    create table working_shelf (number integer primary key, name text not null unique) strict;
    create table working (shelf integer not null, grp text not null, member text not null, value text not null,
      primary key (shelf, grp, member)) strict, without rowid;
    drop table record_part;
    create table record_part (list text not null, id text not null, ord text not null, json text not null, disputes text,
      primary key (list, id)) strict;
    create index record_part_by_dispute on record_part (disputes) where disputes is not null;
    create table head (edition integer primary key, inputs text, json text) strict;
    insert into head select edition + 1, null, null from record_head;
    drop table record_head;
    alter table head rename to record_head;
    delete from event;
    delete from control;
    delete from statement;
    delete from figure;
    update gpkg_contents set min_x = null, min_y = null, max_x = null, max_y = null where table_name in ('event', 'control');
    create unique index event_by_id on event (id);
    create unique index control_by_id on control (id);
    create unique index statement_by_id on statement (id);
    create unique index figure_by_id on figure (id)`,
}
