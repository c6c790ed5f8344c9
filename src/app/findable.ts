import type { Actor } from '../record/actor.ts'
import type { Record, RecordEvent, RecordPlace } from '../record/record.ts'
import { given } from './given.ts'
import { supportText } from './support-text.ts'
import { wordedDay } from './worded-day.ts'

/** What can be found. */
export const FINDABLE = ['event', 'statement', 'control', 'figure', 'actor', 'place', 'report'] as const
export type FindableKind = (typeof FINDABLE)[number]

/** The list of the record that holds each kind. */
export const LIST_OF = {
  event: 'events',
  statement: 'statements',
  control: 'control',
  figure: 'figures',
  actor: 'actors',
  place: 'places',
  report: 'reports',
} as const
/** A list that holds what can be found. */
export type FoundList = (typeof LIST_OF)[FindableKind]

/** A part of the record as a line of a list. Days are half open: `to` is the first day that is out. */
export interface Findable {
  readonly kind: FindableKind
  readonly id: string
  readonly title: string
  /** Event type; stance of a statement; kind of control, figure, actor or place. */
  readonly type?: string
  /** What a statement does: `statement.threat.force`. */
  readonly act?: string
  readonly status?: string
  readonly place?: string
  readonly placeId?: string
  readonly from?: string
  readonly to?: string
  readonly sides: readonly string[]
  /** "7 reports, 2 independent". */
  readonly support: string
  /** Where a server of the record answers with it. */
  readonly address: string
}

/** Names of the places and actors that parts are told with, by id. */
export interface KnownNames {
  readonly places: ReadonlyMap<string, Pick<RecordPlace, 'name'>>
  readonly actors: ReadonlyMap<string, Pick<Actor, 'side'>>
}

/** Ids of the places and actors that the line of a part names. */
export function namedIn(list: FoundList, part: unknown): { readonly places: string[]; readonly actors: string[] } {
  // A part is of its list.
  if (list === 'events') {
    const { places, agents, targets } = part as RecordEvent
    return {
      places: places.slice(0, 1).map(({ value }) => value),
      actors: [...agents, ...targets].map(({ value }) => value),
    }
  }
  const { place } = part as { readonly place?: string }
  return { places: (list === 'control' || list === 'figures') && place !== undefined ? [place] : [], actors: [] }
}

type LineOf = { readonly [L in FoundList]: (part: Record[L][number], names: KnownNames) => Omit<Findable, 'address'> }

/** How a part of each list reads as a line. */
const LINES: LineOf = {
  events: (event, names) => ({
    kind: 'event',
    id: event.id,
    title: event.title,
    type: event.type,
    ...at(event.places[0]?.value, names),
    ...given({ status: event.statuses[0]?.value, from: event.interval?.start, to: event.interval?.end }),
    sides: known([...event.agents, ...event.targets].map(({ value }) => names.actors.get(value)?.side?.value)),
    support: supportText(event.reports, event.independent),
  }),
  statements: statement => ({
    kind: 'statement',
    id: statement.id,
    title: `${statement.speaker}: ${statement.quote}`,
    type: statement.stance,
    ...given({ act: statement.act, from: statement.day }),
    sides: known([statement.side]),
    support: supportText(1, 1),
  }),
  control: (span, names) => ({
    kind: 'control',
    id: span.id,
    title: `${span.holder} ${span.kind} ${names.places.get(span.place)?.name ?? span.place}`,
    type: span.kind,
    ...at(span.place, names),
    ...given({ from: span.from, to: span.to }),
    sides: known([span.side]),
    support: supportText(span.reports, span.independent),
  }),
  figures: (figure, names) => ({
    kind: 'figure',
    id: figure.id,
    title: figureTitle(figure),
    type: figure.what,
    ...at(figure.place, names),
    ...given({ from: figure.day && wordedDay(figure.day) }),
    sides: known([figure.side]),
    support: supportText(1, 1),
  }),
  actors: actor => ({
    kind: 'actor',
    id: actor.id,
    title: actor.name,
    type: actor.kind,
    sides: known([actor.side?.value]),
    support: reportsText(actor.reports),
  }),
  places: place => ({
    kind: 'place',
    id: place.id,
    title: place.name,
    type: place.kind,
    placeId: place.id,
    place: place.name,
    sides: [],
    support: reportsText(place.reports),
  }),
  reports: report => ({
    kind: 'report',
    id: report.id,
    title: [report.outlet, report.title].filter(Boolean).join(': ') || report.id,
    ...given({ from: report.published?.slice(0, 10) }),
    sides: [],
    support: supportText(1, 1),
  }),
}

/** A part of the record as a line. */
export function lineOf<L extends FoundList>(list: L, part: Record[L][number], names: KnownNames): Findable {
  const line: LineOf[L] = LINES[list]
  const item = line(part, names)
  const path = list === 'events' || list === 'reports' ? list : 'explain'
  return { ...item, address: `/api/${path}/${encodeURIComponent(item.id)}` }
}

function at(id: string | undefined, { places }: KnownNames) {
  return id === undefined ? {} : { placeId: id, place: places.get(id)?.name ?? id }
}

const reportsText = (reports: number) => `${reports} ${reports === 1 ? 'report' : 'reports'}`

function figureTitle({ qualifier, min, max, unit, noun, of }: Record['figures'][number]): string {
  const number = min === max ? min : [min, max].map(end => end ?? '…').join('–')
  const words = [qualifier === 'exactly' ? '' : qualifier, number, unit, noun, of && `of ${of}`]
  return words.filter(word => word !== undefined && word !== '').join(' ')
}

const known = (sides: readonly (string | undefined)[]) => [...new Set(sides.filter(side => side !== undefined))].sort()
