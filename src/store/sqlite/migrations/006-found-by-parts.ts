import type { Migration } from './migration.ts'

// The news by day, undated last, then the background.
const EVENT_ORDER = `
  (case time_frame when 'current' then 0 when 'background' then 1 else 2 end), (coalesce(day, '9999')), id`

/**
 * Parts are found in the layers: what an event has several of as tags of it, the words of its title and place in an index of their own,
 * and for each list the order in which it is shown. What stands only in a part’s JSON and is asked for often is an index over that.
 */
export const foundByParts: Migration = {
  number: 6,
  name: 'found by parts',
  sql: `
    alter table event add column known_from DATE;
    alter table statement add column actor TEXT;
    alter table statement add column start INTEGER;
    alter table statement add column known_from DATE;
    alter table figure add column known_from DATE;
    create table event_tag (name text not null, value text not null, event integer not null,
      primary key (name, value, event)) strict, without rowid;
    create index event_tag_by_event on event_tag (event);
    create trigger event_tag_delete after delete on event begin delete from event_tag where event = old.fid; end;
    insert or ignore into event_tag
      select 'report', tag.value ->> '$.report', event.fid from event join record_part as part on part.list = 'events'
        and part.id = event.id, json_each(part.json, '$.tellings') as tag
      union all select 'place', tag.value ->> '$.value', event.fid from event join record_part as part on part.list = 'events'
        and part.id = event.id, json_each(part.json, '$.places') as tag
      union all select 'status', tag.value ->> '$.value', event.fid from event join record_part as part on part.list = 'events'
        and part.id = event.id, json_each(part.json, '$.statuses') as tag
      union all select 'actor', tag.value ->> '$.value', event.fid from event join record_part as part on part.list = 'events'
        and part.id = event.id, json_each(part.json, '$.agents') as tag
      union all select 'actor', tag.value ->> '$.value', event.fid from event join record_part as part on part.list = 'events'
        and part.id = event.id, json_each(part.json, '$.targets') as tag;
    update event set known_from = (select min(report.day) from event_tag join report on report.id = event_tag.value
      where event_tag.event = event.fid and event_tag.name = 'report');
    update figure set known_from = (select day from report where report.id = figure.report);
    update statement set known_from = (select day from report where report.id = statement.report), (actor, start) = (select part.json ->> '$.actor', part.json ->> '$.content[0][0]'
      from record_part as part where part.list = 'statements' and part.id = statement.id);
    create virtual table event_fts using fts5 (title, place, content='event', content_rowid='fid',
      tokenize='unicode61 remove_diacritics 2');
    insert into event_fts (event_fts) values ('rebuild');
    create trigger event_fts_insert after insert on event begin
      insert into event_fts (rowid, title, place) values (new.fid, new.title, new.place); end;
    create trigger event_fts_delete after delete on event begin
      insert into event_fts (event_fts, rowid, title, place) values ('delete', old.fid, old.title, old.place); end;
    create trigger event_fts_update after update of title, place on event
      when old.title is not new.title or old.place is not new.place begin
      insert into event_fts (event_fts, rowid, title, place) values ('delete', old.fid, old.title, old.place);
      insert into event_fts (rowid, title, place) values (new.fid, new.title, new.place); end;
    create index event_in_order on event (${EVENT_ORDER});
    create index event_by_day on event ((coalesce(day, '9999')), id);
    create index event_by_type on event (type, ${EVENT_ORDER});
    create index event_by_family on event ((substr(type, 1, instr(type, '.') - 1)), ${EVENT_ORDER});
    create index statement_in_order on statement ((coalesce(day, '9999')), report, start, id);
    create index statement_by_report on statement (report);
    create index statement_by_actor on statement (actor);
    create index statement_by_known on statement (known_from);
    create index statement_by_act on statement (act) where act is not null;
    create index figure_in_order on figure (what, report, id);
    create index figure_by_day on figure ((coalesce(day, '9999')), id);
    create index figure_by_report on figure (report);
    create index figure_by_place on figure (place_id) where place_id is not null;
    create index figure_by_event on figure (event);
    create index report_by_outlet on report (outlet, id);
    create index report_in_order on record_part ((coalesce(json ->> '$.published', '9999')), id) where list = 'reports';
    create index report_of_outlet on record_part (json ->> '$.outlet') where list = 'reports';
    create index report_by_family on record_part (json ->> '$.family', id) where list = 'reports';
    create index family_of_copies on record_part (id)
      where list = 'families' and json_array_length(json, '$.reports') > 1;
    create index actor_by_side on record_part (json ->> '$.side.value') where list = 'actors';
    create index account_by_about on record_part (json ->> '$.about') where list = 'accounts'`,
}
