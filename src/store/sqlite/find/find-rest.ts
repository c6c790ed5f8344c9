import { sql } from 'kysely'
import { CONTROL_KINDS, MENTION_KINDS, PLACE_KINDS } from '../../../record/vocabulary.ts'
import {
  always,
  column,
  fullText,
  holdsAll,
  isAt,
  NEVER,
  oneOf,
  placesWithin,
  rowsWithin,
  type Source,
  yesNo,
} from './source.ts'

/** Who holds, claims or has lost a place, by the first day. */
export const CONTROL: Source = {
  from: sql`control as l`,
  id: sql`l.id`,
  day: sql`l.from_day`,
  order: sql`coalesce(l.from_day, '9999'), l.id`,
  facets: {
    type: column(sql`l.kind`),
    side: column(sql`l.side`, 'none'),
    place: column(sql`l.place_id`),
    actor: {
      value: sql`null`,
      is: actor => sql`l.id in (select id from record_part where list = 'control' and json ->> '$.actor' = ${actor})`,
    },
    disputed: yesNo(sql`exists (select 1 from record_part as part
      where part.list = 'control' and part.id = l.id and part.json ->> '$.disputed')`),
    outlet: {
      value: sql`of_outlet.outlet`,
      join: sql`join (select distinct part.id, said.value ->> '$.outlet' as outlet from record_part as part,
        json_each(part.json, '$.assertions') as said where part.list = 'control' and outlet is not null) as of_outlet
        on of_outlet.id = l.id`,
      is: outlet => sql`l.id in (select part.id from record_part as part, json_each(part.json, '$.assertions') as said
        where part.list = 'control' and said.value ->> '$.outlet' = ${outlet})`,
    },
  },
  text: text => holdsAll(sql`l.holder || ' ' || l.kind || ' ' || coalesce(l.place, '')`, text),
  where: query => [
    ...oneOf(CONTROL_KINDS, sql`l.kind`, query.kindOf),
    ...(query.at === undefined ? [] : [isAt(sql`l.place_id`, query.at)]),
    ...rowsWithin('control', query),
    // `to_day` is the first day that is out; a span without one lasts.
    ...(query.from === undefined ? [] : [sql`l.from_day is not null and coalesce(l.to_day, '9999') > ${query.from}`]),
    ...(query.to === undefined ? [] : [sql`l.from_day <= ${query.to}`]),
    ...(query.independent === undefined ? [] : [sql`l.independent >= ${query.independent}`]),
    ...(query.knownOn === undefined ? [] : [sql`l.known_from <= ${query.knownOn}`]),
  ],
}

const PUBLISHED = sql`(l.json ->> '$.published')`

/** Reports that the record has, by publication. */
export const REPORTS: Source = {
  from: sql`record_part as l`,
  inOrder: sql`record_part as l indexed by report_in_order`,
  id: sql`l.id`,
  day: sql`substr(${PUBLISHED}, 1, 10)`,
  family: sql`(l.json ->> '$.family')`,
  order: sql`coalesce(${PUBLISHED}, '9999'), l.id`,
  facets: {
    outlet: column(sql`(l.json ->> '$.outlet')`),
    copies: yesNo(sql`(l.json ->> '$.family') in (select id from record_part
      where list = 'families' and json_array_length(json, '$.reports') > 1)`),
  },
  text: text => {
    const found = fullText('report_fts', text)
    return (
      found && {
        ...found,
        join: sql`join report as l_report on l_report.id = l.id join report_fts on report_fts.rowid = l_report.fid`,
      }
    )
  },
  where: query => [
    sql`l.list = 'reports'`,
    ...(query.kindOf === undefined && query.at === undefined && !query.near && !query.box ? [] : [NEVER]),
    ...(query.from === undefined
      ? []
      : [sql`coalesce(${PUBLISHED}, '9999') >= ${query.from}`, sql`${PUBLISHED} is not null`]),
    ...[query.to, query.knownOn].flatMap(day =>
      // All instants of a day begin with it.
      day === undefined ? [] : [sql`coalesce(${PUBLISHED}, '9999') < ${`${day}~`}`, sql`${PUBLISHED} is not null`],
    ),
    ...((query.independent ?? 1) <= 1 ? [] : [NEVER]),
  ],
}

const UNDATED = {
  id: sql`l.id`,
  day: sql`null`,
  order: sql`l.id`,
  text: (text: string) => holdsAll(sql`l.json ->> '$.name'`, text),
}

/** Actors; of one that is known by a day a report of that day or before tells. */
export const ACTORS: Source = {
  ...UNDATED,
  from: sql`(select id, json from record_part where list = 'actors') as l`,
  facets: {
    type: column(sql`l.json ->> '$.kind'`),
    actor: column(sql`l.id`),
    side: column(sql`l.json ->> '$.side.value'`, 'none'),
  },
  where: query => [
    ...oneOf(MENTION_KINDS, sql`l.json ->> '$.kind'`, query.kindOf),
    ...(query.at === undefined && !query.near && !query.box && query.from === undefined && query.to === undefined
      ? []
      : [NEVER]),
    ...(query.independent === undefined || query.independent <= 1 ? [] : [NEVER]),
    ...(query.knownOn === undefined
      ? []
      : [
          sql`exists (select 1 from json_each(l.json, '$.aliases') as alias, json_each(alias.value, '$.evidence') as words
            join report on report.id = words.value ->> '$.report' where report.day <= ${query.knownOn})`,
        ]),
  ],
}

/** Places; none where it is asked what was known by a day, for a place does not tell since when it is named. */
export const PLACES: Source = {
  ...UNDATED,
  from: sql`(select id, json from record_part where list = 'places') as l`,
  facets: { type: column(sql`l.json ->> '$.kind'`), place: column(sql`l.id`) },
  where: query => {
    const within = placesWithin(query)
    return [
      ...oneOf(PLACE_KINDS, sql`l.json ->> '$.kind'`, query.kindOf),
      ...(query.at === undefined ? [] : [isAt(sql`l.id`, query.at)]),
      ...always(within && sql`l.id in (${within})`),
      ...(query.from === undefined && query.to === undefined ? [] : [NEVER]),
      ...(query.independent === undefined || query.independent <= 1 ? [] : [NEVER]),
      ...(query.knownOn === undefined ? [] : [NEVER]),
    ]
  },
}

/** Accounts, the disputed ones first; asked for by what they are about. */
export const ACCOUNTS: Source = {
  from: sql`record_part as l`,
  id: sql`l.id`,
  day: sql`null`,
  order: sql`l.disputes is null, l.ord, l.id`,
  facets: {
    event: column(sql`(l.json ->> '$.about')`),
    type: column(sql`(l.json ->> '$.question')`),
    disputed: yesNo(sql`l.disputes is not null`),
  },
  text: text => holdsAll(sql`l.json ->> '$.title'`, text),
  where: ({ kindOf, at, near, box, from, to, independent, knownOn }) => [
    sql`l.list = 'accounts'`,
    ...([kindOf, at, near, box, from, to, independent, knownOn].every(one => one === undefined) ? [] : [NEVER]),
  ],
}
