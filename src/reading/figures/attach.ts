import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Statement } from '../../record/statement.ts'
import { anyContains, hull, overlap, type Span, type Spans } from '../../text/span.ts'
import { deedOf } from './deed.ts'
import { ownerOf } from './owner.ts'
import { statusOf } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { thingFateOf } from './thing-fate.ts'
import { pathUp } from './tree-distance.ts'
import { periodOf, perOf, timeOf } from './when.ts'
import { HARMED, isOfWay, placeOf } from './where.ts'

/** A figure before it has one: what it counts, its words in the report, and the index of the counted word. */
interface Counting {
  readonly what: Figure['what']
  readonly spans: Spans
  readonly counted: number
  /** True for "no losses". */
  readonly isNone: boolean
  /** The act that the counted hangs on. */
  readonly act: Event | undefined
}

type Attached = Pick<Figure, 'of' | 'place' | 'time' | 'period' | 'per' | 'fate' | 'status' | 'event' | 'statement'>

/** Whose, where, when, in which act and by whose word a figure is, each only where the sentence makes it clear. */
export function attachments({ what, spans, counted, isNone, act }: Counting, around: Surroundings): Attached {
  const [first] = spans
  const whole = hull(spans)
  if (!first || !whole) return {}
  const words = around.analysis.tokens
  const statement = statementOf(first, around)
  const event = act ?? nearestEvent(whole, around)
  const fields: { readonly [field in keyof Attached]: Attached[field] | undefined } = {
    of: ownerOf({ what, span: first, counted, statement }, around),
    place:
      placeOf({ what, first, whole, counted }, around) ?? impliedBy(placeOfAct(what, event, around), 'place-of-act'),
    time: timeOf(counted, around) ?? impliedBy(event?.time?.value.interval && event.time, 'time-of-act'),
    period: periodOf(whole, around),
    per: perOf(whole[1], around),
    fate: thingFateOf(words, { deed: deedOf(words, counted), counted }, what),
    status: statusOf(act, { statement, isNone }),
    event: event?.id,
    statement: statement?.id,
  }
  // Only fields that are there: what is left has the type of each.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Attached
}

/** Where an act was, but of those harmed where others went. */
function placeOfAct(what: Figure['what'], event: Event | undefined, around: Surroundings): Event['place'] {
  if (!event || !HARMED.has(what)) return event?.place
  const place = around.places.find(({ id }) => id === event.place?.value.mention)
  return GOING.test(event.type) || (place && isOfWay(place, around.analysis)) ? undefined : event.place
}

const GOING = /^(?:population|force)\.|^territory\.withdrawal$/

/** What an act has, its figure has too; but what is only assumed of it. */
function impliedBy<T extends Figure['place'] | Figure['time']>(value: T, rule: string): T | undefined {
  return value && value.basis !== 'assumed' ? { ...value, basis: 'implied', rule } : undefined
}

/** The innermost statement whose content holds the figure. */
function statementOf(figure: Span, { statements }: Surroundings): Statement | undefined {
  const holding = statements.filter(({ content }) => anyContains(content, figure))
  return holding.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0]
}

function lengthOf(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** The act that the counted word hangs on. */
export function actOf(figure: Spans, counted: number, around: Surroundings): Event | undefined {
  const whole = hull(figure)
  const events = whole ? eventsAt(whole, around) : []
  if (events.length === 0) return undefined
  for (const at of pathUp(around.analysis.tokens, counted)) {
    const word = around.analysis.tokens[at]
    const own = word && events.find(({ trigger }) => trigger.some(span => overlap(span, [word.start, word.end])))
    if (own) return own
  }
  return undefined
}

/** An act of the same clause, the nearest by its trigger. */
function nearestEvent(figure: Span, around: Surroundings): Event | undefined {
  const distance = ({ trigger }: Event) =>
    Math.min(...trigger.map(([start, end]) => Math.max(0, start - figure[1], figure[0] - end)))
  return eventsAt(figure, around).toSorted((a, b) => distance(a) - distance(b))[0]
}

function eventsAt(figure: Span, { events }: Surroundings): readonly Event[] {
  return events.filter(({ spans }) => spans.some(span => overlap(span, figure)))
}
