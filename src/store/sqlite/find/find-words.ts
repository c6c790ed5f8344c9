import { sql } from 'kysely'
import { FIGURE_KINDS, STANCES } from '../../../record/vocabulary.ts'
import type { PartsQuery } from '../../parts-query.ts'
import {
  column,
  fullText,
  holdsAll,
  isAt,
  isOfType,
  NEVER,
  oneOf,
  placesWithin,
  type Source,
  type Sql,
} from './source.ts'

/** What a part has through the report that it stands in. */
const OUTLET = {
  value: sql`teller.outlet`,
  join: sql`join report as teller on teller.id = l.report and teller.outlet is not null`,
  is: (outlet: string) => sql`l.report in (select id from report where outlet = ${outlet})`,
}

/** What one report says can be asked for alike. */
function inReport({ independent, knownOn }: PartsQuery): readonly Sql[] {
  return [
    ...(independent !== undefined && independent > 1 ? [NEVER] : []),
    ...(knownOn === undefined ? [] : [sql`l.known_from <= ${knownOn}`]),
  ]
}

const isOn = (day: Sql, { from, to }: PartsQuery): readonly Sql[] => [
  ...(from === undefined ? [] : [sql`${day} >= ${from}`]),
  ...(to === undefined ? [] : [sql`${day} <= ${to}`]),
]

const isKind = (wanted: string): Sql =>
  STANCES.some(stance => stance === wanted) ? sql`l.stance = ${wanted}` : isOfType(sql`l.act`, wanted)

/** Statements, by the day on which they were made. */
export const STATEMENTS: Source = {
  from: sql`statement as l`,
  id: sql`l.id`,
  day: sql`l.day`,
  order: sql`coalesce(l.day, '9999'), l.report, l.start, l.id`,
  facets: {
    side: column(sql`l.side`, 'none'),
    // Nobody is named for some; there is nothing to choose them by.
    speaker: column(sql`nullif(l.speaker, '')`),
    actor: column(sql`l.actor`),
    type: column(sql`l.stance`),
    act: column(sql`l.act`),
    form: column(sql`l.form`),
    report: column(sql`l.report`),
    review: column(sql`l.review`, 'open'),
    outlet: OUTLET,
  },
  text: text => fullText('statement_fts', text),
  where: query => [
    ...(query.kindOf === undefined ? [] : [isKind(query.kindOf)]),
    ...(query.at === undefined && !query.near && !query.box ? [] : [NEVER]),
    ...isOn(sql`l.day`, query),
    ...inReport(query),
  ],
}

/** Figures, by what they count. */
export const FIGURES: Source = {
  from: sql`figure as l`,
  id: sql`l.id`,
  day: sql`l.day`,
  byDay: sql`coalesce(l.day, '9999'), l.id`,
  order: sql`l.what, l.report, l.id`,
  facets: {
    type: column(sql`l.what`),
    side: column(sql`l.side`, 'none'),
    according: column(sql`l.according`, 'the reporter'),
    report: column(sql`l.report`),
    event: column(sql`l.event`),
    status: column(sql`l.status`),
    place: column(sql`l.place_id`),
    outlet: OUTLET,
  },
  text: text => holdsAll(sql`l.noun || ' ' || coalesce(l.of_whom, '') || ' ' || coalesce(l.according, '')`, text),
  where: query => {
    const within = placesWithin(query)
    return [
      ...oneOf(FIGURE_KINDS, sql`l.what`, query.kindOf),
      ...(query.at === undefined ? [] : [isAt(sql`l.place_id`, query.at)]),
      ...(within ? [sql`l.place_id in (${within})`] : []),
      ...isOn(sql`l.day`, query),
      ...inReport(query),
    ]
  },
}
