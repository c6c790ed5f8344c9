import type { Insertable } from 'kysely'
import type { Actor } from '../../record/actor.ts'
import type { ListName, Part } from '../../record/part.ts'
import type { Record, RecordPlace } from '../../record/record.ts'
import { encodePoint } from './geometry.ts'
import type { ControlTable, EventTable, FigureTable, StatementTable } from './tables.ts'

/** A part of the record, its kind known by its list. */
export type PartOf = { readonly [L in ListName]: Part<L> }[ListName]

/** What a row says beside what its part tells. */
export interface Names {
  place(id: string): RecordPlace | undefined
  actor(id: string): Actor | undefined
  /** True when a disputed account is about it. */
  isDisputed(id: string): boolean
  /** The day on which the first of some reports was published. */
  firstDay(reports: readonly string[]): string | undefined
}

/** A value of what an event has several of: its reports, places, statuses and actors, by their ids. */
export type Tag = readonly [name: 'report' | 'place' | 'status' | 'actor', value: string]

/** A row of a layer, columns in the same order for every row of the layer. */
export type LayerRow =
  | { readonly layer: 'event'; readonly row: Insertable<EventTable>; readonly tags: readonly Tag[] }
  | { readonly layer: 'control'; readonly row: Insertable<ControlTable> }
  | { readonly layer: 'statement'; readonly row: Insertable<StatementTable> }
  | { readonly layer: 'figure'; readonly row: Insertable<FigureTable> }
export type Layer = LayerRow['layer']

/** The layer that shows a list; the other lists have none. */
export const LAYER_OF: { readonly [L in ListName]?: Layer } = {
  events: 'event',
  control: 'control',
  statements: 'statement',
  figures: 'figure',
}

/** A part as a row of its layer: for each field the best-supported value, names in place of ids; `undefined` where its list has no layer. */
export function layerRow({ list, part }: PartOf, names: Names): LayerRow | undefined {
  switch (list) {
    case 'events':
      return { layer: 'event', row: eventRow(part, names), tags: eventTags(part) }
    case 'control':
      return { layer: 'control', row: controlRow(part, names) }
    case 'statements':
      return { layer: 'statement', row: statementRow(part, names) }
    case 'figures':
      return { layer: 'figure', row: figureRow(part, names) }
    default:
      return undefined
  }
}

function eventRow(event: Record['events'][number], names: Names): Insertable<EventTable> {
  const placeId = event.places[0]?.value
  return {
    ...located(placeId, names),
    id: event.id,
    type: event.type,
    title: event.title,
    status: event.statuses[0]?.value ?? null,
    time_frame: event.timeFrame,
    day: event.interval?.start ?? null,
    day_after: event.interval?.end ?? null,
    time_value: event.days[0]?.value ?? null,
    place_id: placeId ?? null,
    agent: nameOf(event.agents[0]?.value, names),
    target: nameOf(event.targets[0]?.value, names),
    instrument: event.instruments[0]?.value ?? null,
    reports: event.reports,
    independent: event.independent,
    disputed: names.isDisputed(event.id) ? 1 : 0,
    review: event.review ?? null,
    known_from: names.firstDay(event.tellings.map(({ report }) => report)) ?? null,
  }
}

function eventTags({ tellings, places, statuses, agents, targets }: Record['events'][number]): Tag[] {
  return [
    ...tellings.map(({ report }) => ['report', report] as const),
    ...places.map(({ value }) => ['place', value] as const),
    ...statuses.map(({ value }) => ['status', value] as const),
    ...[...agents, ...targets].map(({ value }) => ['actor', value] as const),
  ]
}

function controlRow(span: Record['control'][number], names: Names): Insertable<ControlTable> {
  const speakers = new Set(span.assertions.map(assertion => assertion.speaker ?? 'the reporter'))
  return {
    ...located(span.place, names),
    id: span.id,
    place_id: span.place,
    holder: span.holder,
    side: span.side ?? null,
    kind: span.kind,
    sense: span.sense,
    from_day: span.from ?? null,
    to_day: span.to ?? null,
    known_from: span.knownFrom ?? null,
    according: [...speakers].join('; ') || null,
    reports: span.reports,
    independent: span.independent,
  }
}

function statementRow(statement: Record['statements'][number], names: Names): Insertable<StatementTable> {
  return {
    id: statement.id,
    report: statement.report,
    speaker: statement.speaker,
    side: statement.side ?? null,
    form: statement.form,
    stance: statement.stance,
    act: statement.act ?? null,
    channel: statement.channel ?? null,
    audience: statement.audience ?? null,
    relays: statement.relays.join('; ') || null,
    day: statement.day ?? null,
    quote: statement.quote,
    review: statement.review ?? null,
    actor: statement.actor ?? null,
    start: statement.content[0]?.[0] ?? null,
    known_from: names.firstDay([statement.report]) ?? null,
  }
}

function figureRow(figure: Record['figures'][number], names: Names): Insertable<FigureTable> {
  return {
    id: figure.id,
    report: figure.report,
    what: figure.what,
    noun: figure.noun,
    least: figure.min ?? null,
    most: figure.max ?? null,
    unit: figure.unit ?? null,
    qualifier: figure.qualifier,
    of_whom: figure.of ?? null,
    side: figure.side ?? null,
    place: (figure.place && names.place(figure.place)?.name) ?? null,
    place_id: figure.place ?? null,
    day: figure.day ?? null,
    event: figure.event ?? null,
    according: figure.according ?? null,
    per: figure.per ?? null,
    fate: figure.fate ?? null,
    status: figure.status ?? null,
    part_of: figure.partOf ?? null,
    known_from: names.firstDay([figure.report]) ?? null,
  }
}

function nameOf(id: string | undefined, names: Names): string | null {
  return id === undefined ? null : (names.actor(id)?.name ?? id)
}

function located(id: string | undefined, names: Names) {
  const place = id === undefined ? undefined : names.place(id)
  return {
    geom: place ? encodePoint([place.longitude, place.latitude]) : null,
    place: place?.name ?? null,
    country: place?.country ?? null,
    precision_m: place?.precisionMetres ?? null,
  }
}
