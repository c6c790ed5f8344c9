import { sql } from 'kysely'
import { column, type FacetSql, fullText, isAt, rowsWithin, type Source, yesNo } from './source.ts'

const tag = (name: string): FacetSql => ({
  value: sql`tag.value`,
  join: sql`join event_tag as tag on tag.event = l.fid and tag.name = ${name}`,
  is: value => sql`l.fid in (select event from event_tag where name = ${name} and value = ${value})`,
})

const FAMILY = sql`substr(l.type, 1, instr(l.type, '.') - 1)`
const isKind = (wanted: string) => (wanted.includes('.') ? sql`l.type = ${wanted}` : sql`${FAMILY} = ${wanted}`)

const OF_SIDE = sql`select id from record_part where list = 'actors' and json ->> '$.side.value' =`

// Made once for a query: to take the side out of an actor for each of its events takes long.
const SIDES = sql`with sides as materialized (select id, json ->> '$.side.value' as side from record_part indexed by actor_by_side
  where list = 'actors' and json ->> '$.side.value' is not null) select id, side from sides`

/** Events: by best-supported day and place, by any status, place, actor and report. */
export const EVENTS: Source = {
  from: sql`event as l`,
  id: sql`l.id`,
  day: sql`l.day`,
  byDay: sql`coalesce(l.day, '9999'), l.id`,
  order: sql`case l.time_frame when 'current' then 0 when 'background' then 1 else 2 end, coalesce(l.day, '9999'), l.id`,
  facets: {
    type: column(sql`l.type`),
    family: column(FAMILY),
    status: tag('status'),
    place: tag('place'),
    side: {
      value: sql`sided.side`,
      join: sql`join event_tag as tag on tag.event = l.fid and tag.name = 'actor' join (${SIDES}) as sided on sided.id = tag.value`,
      each: sql`l.fid`,
      is: side => sql`l.fid in (select event from event_tag where name = 'actor' and value in (${OF_SIDE} ${side}))`,
    },
    outlet: {
      value: sql`teller.outlet`,
      join: sql`join event_tag as tag on tag.event = l.fid and tag.name = 'report' join report as teller on teller.id = tag.value`,
      each: sql`l.fid`,
      is: outlet => sql`l.fid in (select event from event_tag where name = 'report' and value in (
        select id from report where outlet = ${outlet}))`,
    },
    report: tag('report'),
    actor: tag('actor'),
    frame: column(sql`l.time_frame`),
    disputed: yesNo(sql`l.disputed`),
    dated: yesNo(sql`l.day is not null`),
    review: column(sql`l.review`, 'open'),
  },
  text: text => fullText('event_fts', text),
  where: query => [
    ...(query.kindOf === undefined ? [] : [isKind(query.kindOf)]),
    ...(query.at === undefined
      ? []
      : [sql`l.fid in (select event from event_tag where name = 'place' and ${isAt(sql`value`, query.at)})`]),
    ...rowsWithin('event', query),
    ...(query.from === undefined ? [] : [sql`l.day_after > ${query.from}`]),
    ...(query.to === undefined ? [] : [sql`l.day <= ${query.to}`]),
    ...(query.independent === undefined ? [] : [sql`l.independent >= ${query.independent}`]),
    ...(query.knownOn === undefined ? [] : [sql`l.known_from <= ${query.knownOn}`]),
  ],
}
