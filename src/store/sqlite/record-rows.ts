import type { Insertable } from 'kysely'
import type { Record, RecordPlace } from '../../record/record.ts'
import { encodePoint } from './geometry.ts'
import type { ControlTable, EventTable, FigureTable, StatementTable } from './tables.ts'

/** A record as the rows of its layers: for each field the best-supported value, names in place of ids. */
export interface RecordRows {
  readonly event: readonly Insertable<EventTable>[]
  readonly control: readonly Insertable<ControlTable>[]
  readonly statement: readonly Insertable<StatementTable>[]
  readonly figure: readonly Insertable<FigureTable>[]
}

/** The rows of the layers, in the order of the record's lists. */
export function rowsOf(record: Record): RecordRows {
  const places = new Map<string, RecordPlace>(record.places.map(place => [place.id, place]))
  const actors = new Map<string, string>(record.actors.map(actor => [actor.id, actor.name]))
  const disputed = new Set(record.accounts.filter(account => account.disputed).map(account => account.about))
  return {
    event: record.events.map(event => eventRow(event, { places, actors, disputed })),
    control: record.control.map(span => controlRow(span, places)),
    statement: record.statements.map(statementRow),
    figure: record.figures.map(figure => figureRow(figure, places)),
  }
}

interface Names {
  readonly places: ReadonlyMap<string, RecordPlace>
  readonly actors: ReadonlyMap<string, string>
  readonly disputed: ReadonlySet<string>
}

function eventRow(event: Record['events'][number], { places, actors, disputed }: Names): Insertable<EventTable> {
  const placeId = event.places[0]?.value
  return {
    ...located(placeId, places),
    id: event.id,
    type: event.type,
    title: event.title,
    status: event.statuses[0]?.value ?? null,
    time_frame: event.timeFrame,
    day: event.interval?.start ?? null,
    day_after: event.interval?.end ?? null,
    time_value: event.days[0]?.value ?? null,
    place_id: placeId ?? null,
    agent: nameOf(event.agents[0]?.value, actors),
    target: nameOf(event.targets[0]?.value, actors),
    instrument: event.instruments[0]?.value ?? null,
    reports: event.reports,
    independent: event.independent,
    disputed: disputed.has(event.id) ? 1 : 0,
    review: event.review ?? null,
  }
}

function controlRow(span: Record['control'][number], places: Names['places']): Insertable<ControlTable> {
  const speakers = new Set(span.assertions.map(assertion => assertion.speaker ?? 'the reporter'))
  return {
    ...located(span.place, places),
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

function statementRow(statement: Record['statements'][number]): Insertable<StatementTable> {
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
  }
}

function figureRow(figure: Record['figures'][number], places: Names['places']): Insertable<FigureTable> {
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
    place: (figure.place && places.get(figure.place)?.name) ?? null,
    place_id: figure.place ?? null,
    day: figure.day ?? null,
    event: figure.event ?? null,
    according: figure.according ?? null,
    per: figure.per ?? null,
    fate: figure.fate ?? null,
    status: figure.status ?? null,
    part_of: figure.partOf ?? null,
  }
}

function nameOf(id: string | undefined, names: ReadonlyMap<string, string>): string | null {
  return id === undefined ? null : (names.get(id) ?? id)
}

function located(id: string | undefined, places: Names['places']) {
  const place = id === undefined ? undefined : places.get(id)
  return {
    geom: place ? encodePoint([place.longitude, place.latitude]) : null,
    place: place?.name ?? null,
    country: place?.country ?? null,
    precision_m: place?.precisionMetres ?? null,
  }
}
