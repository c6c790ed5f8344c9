import type { Record } from '../record/record.ts'
import { given } from './given.ts'
import { supportText } from './support-text.ts'
import { wordedDay } from './worded-day.ts'

/** What can be found. */
export const FINDABLE = ['event', 'statement', 'control', 'figure', 'actor', 'place', 'report'] as const
export type FindableKind = (typeof FINDABLE)[number]

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
}

/** Every part of the record as a line, reports last. */
export function findables(record: Record): readonly Findable[] {
  const names = new Map<string, string>(record.places.map(place => [place.id, place.name]))
  const sides = new Map(record.actors.map(actor => [actor.id, actor.side?.value]))
  const at = (id: string | undefined) => (id === undefined ? {} : { placeId: id, place: names.get(id) ?? id })
  return [
    ...record.events.map(event => eventLine(event, at(event.places[0]?.value), sides)),
    ...record.statements.map(statementLine),
    ...record.control.map(span => ({
      kind: 'control' as const,
      id: span.id,
      title: `${span.holder} ${span.kind} ${names.get(span.place) ?? span.place}`,
      type: span.kind,
      ...at(span.place),
      ...given({ from: span.from, to: span.to }),
      sides: known([span.side]),
      support: supportText(span.reports, span.independent),
    })),
    ...record.figures.map(figure => ({
      kind: 'figure' as const,
      id: figure.id,
      title: figureTitle(figure),
      type: figure.what,
      ...at(figure.place),
      ...given({ from: figure.day && wordedDay(figure.day) }),
      sides: known([figure.side]),
      support: supportText(1, 1),
    })),
    ...record.actors.map(actor => ({
      kind: 'actor' as const,
      id: actor.id,
      title: actor.name,
      type: actor.kind,
      sides: known([actor.side?.value]),
      support: `${actor.reports} ${actor.reports === 1 ? 'report' : 'reports'}`,
    })),
    ...record.places.map(place => ({
      kind: 'place' as const,
      id: place.id,
      title: place.name,
      type: place.kind,
      ...at(place.id),
      sides: [],
      support: `${place.reports} ${place.reports === 1 ? 'report' : 'reports'}`,
    })),
    ...record.reports.map(report => ({
      kind: 'report' as const,
      id: report.id,
      title: [report.outlet, report.title].filter(Boolean).join(': ') || report.id,
      ...given({ from: report.published?.slice(0, 10) }),
      sides: [],
      support: supportText(1, 1),
    })),
  ]
}

function eventLine(
  event: Record['events'][number],
  place: Pick<Findable, 'place' | 'placeId'>,
  sides: ReadonlyMap<string, string | undefined>,
): Findable {
  return {
    kind: 'event',
    id: event.id,
    title: event.title,
    type: event.type,
    ...place,
    ...given({ status: event.statuses[0]?.value, from: event.interval?.start, to: event.interval?.end }),
    sides: known([...event.agents, ...event.targets].map(({ value }) => sides.get(value))),
    support: supportText(event.reports, event.independent),
  }
}

function statementLine(statement: Record['statements'][number]): Findable {
  return {
    kind: 'statement',
    id: statement.id,
    title: `${statement.speaker}: ${statement.quote}`,
    type: statement.stance,
    ...given({ act: statement.act, from: statement.day }),
    sides: known([statement.side]),
    support: supportText(1, 1),
  }
}

function figureTitle({ qualifier, min, max, unit, noun, of }: Record['figures'][number]): string {
  const number = min === max ? min : [min, max].map(end => end ?? '…').join('–')
  const words = [qualifier === 'exactly' ? '' : qualifier, number, unit, noun, of && `of ${of}`]
  return words.filter(word => word !== undefined && word !== '').join(' ')
}

const known = (sides: readonly (string | undefined)[]) => [...new Set(sides.filter(side => side !== undefined))].sort()
