import { attributesLayer, GEOPACKAGE_TABLES, pointLayer } from '../geopackage.ts'
import type { Migration } from './migration.ts'

// GDAL's validator wants GeoPackage's column types in upper case; STRICT tables cannot have them, so only internal tables are strict.
const TRUTH = `
create table report (
  fid INTEGER primary key autoincrement not null, id TEXT not null unique, outlet TEXT, title TEXT, url TEXT, published TEXT,
  day DATE, language TEXT, sha256 TEXT not null, origin TEXT not null, text TEXT not null, json TEXT not null
);
create trigger report_stays after update on report begin select raise(abort, 'reports are never changed'); end;
create trigger report_is_kept before delete on report begin select raise(abort, 'reports are never removed'); end;
create table decision (number integer primary key autoincrement, id text not null unique, json text not null) strict;
create trigger decision_stays after update on decision begin select raise(abort, 'decisions are never changed'); end;
create trigger decision_is_kept before delete on decision begin select raise(abort, 'decisions are never removed'); end;
create table refusal (number integer primary key autoincrement, id text not null unique, json text not null) strict;
`

const READINGS = `
create table reading (
  report_fid integer primary key, reader text not null, change integer not null unique, parts blob not null
) strict;
`

const RECORD = `
create table record_head (edition integer primary key, inputs text not null, json text not null) strict;
create table record_part (list text not null, position integer not null, id text not null, json text not null,
  primary key (list, position)) strict, without rowid;
create index record_part_by_id on record_part (id);
create table event (
  fid INTEGER primary key autoincrement not null, geom POINT, id TEXT not null, type TEXT, title TEXT, status TEXT,
  time_frame TEXT, day DATE, day_after DATE, time_value TEXT, place TEXT, place_id TEXT, country TEXT, precision_m DOUBLE, agent TEXT,
  target TEXT, instrument TEXT, reports INTEGER, independent INTEGER, disputed BOOLEAN, review TEXT
);
create table control (
  fid INTEGER primary key autoincrement not null, geom POINT, id TEXT not null, place TEXT, place_id TEXT, country TEXT,
  precision_m DOUBLE, holder TEXT, side TEXT, kind TEXT, sense TEXT, from_day DATE, to_day DATE, known_from DATE,
  according TEXT, reports INTEGER, independent INTEGER
);
create table statement (
  fid INTEGER primary key autoincrement not null, id TEXT not null, report TEXT, speaker TEXT, side TEXT, form TEXT,
  stance TEXT, channel TEXT, relays TEXT, day DATE, quote TEXT, review TEXT
);
create table figure (
  fid INTEGER primary key autoincrement not null, id TEXT not null, report TEXT, what TEXT, noun TEXT, least DOUBLE,
  most DOUBLE, unit TEXT, qualifier TEXT, of_whom TEXT, side TEXT, place TEXT, place_id TEXT, day TEXT, event TEXT, according TEXT
);
${pointLayer('event', 'What happened, from all reports together; a point where the place is known')}
${pointLayer('control', 'Who holds, claims or has lost a place, over days, and by whose word')}
${attributesLayer('statement', 'Who says what')}
${attributesLayer('figure', 'Numbers, and by whose word')}
${attributesLayer('report', 'The reports as they were published')}
`

/** SQL for an FTS5 index that follows a table's columns, by triggers, whoever edits the table. */
function fullText(table: string, columns: readonly string[]): string {
  const listed = columns.join(', ')
  const row = (name: string) => columns.map(column => `${name}.${column}`).join(', ')
  const put = `insert into ${table}_fts (rowid, ${listed}) values (new.fid, ${row('new')});`
  const take = `insert into ${table}_fts (${table}_fts, rowid, ${listed}) values ('delete', old.fid, ${row('old')});`
  return `
create virtual table ${table}_fts using fts5 (${listed}, content='${table}', content_rowid='fid', tokenize='unicode61 remove_diacritics 2');
create trigger ${table}_fts_insert after insert on ${table} begin ${put} end;
create trigger ${table}_fts_delete after delete on ${table} begin ${take} end;
create trigger ${table}_fts_update after update on ${table} begin ${take} ${put} end;
`
}

/** Reports, decisions, refusals, readings; the record as layers and as JSON; full text. */
export const reportsAndRecord: Migration = {
  number: 1,
  name: 'reports-and-record',
  sql: [
    GEOPACKAGE_TABLES,
    TRUTH,
    READINGS,
    RECORD,
    fullText('report', ['title', 'text']),
    fullText('statement', ['speaker', 'quote']),
  ].join('\n'),
}
