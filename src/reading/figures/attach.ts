import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { anyContains, contains, overlap, type Span, type Spans } from '../../text/span.ts'

/** The other parts of the reading that touch one sentence. */
export interface Surroundings {
  readonly text: string
  readonly sentence: Span
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

type Attached = Pick<Figure, 'of' | 'place' | 'time' | 'event' | 'statement'>

/** Whose, where, when, in which act and by whose word a figure is, each only where the sentence makes it clear. */
export function attachments(spans: Spans, around: Surroundings): Attached {
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return {}
  const whole: Span = [first[0], last[1]]
  const statement = statementOf(first, around)
  const of = ownerOf(first, around)
  const place = placeOf(whole, around)
  const time = timeOf(around)
  const event = eventOf(whole, around)
  return {
    ...(of && { of }),
    ...(place && { place }),
    ...(time && { time }),
    ...(event && { event: event.id }),
    ...(statement && { statement: statement.id }),
  }
}

/** The innermost statement whose content holds the figure. */
function statementOf(figure: Span, { statements }: Surroundings): Statement | undefined {
  const holding = statements.filter(({ content }) => anyContains(content, figure))
  return holding.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0]
}

function lengthOf(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** An act of the same clause, the nearest by its trigger. */
function eventOf(figure: Span, { events }: Surroundings): Event | undefined {
  const distance = ({ trigger }: Event) =>
    Math.min(...trigger.map(([start, end]) => Math.max(0, start - figure[1], figure[0] - end)))
  return events
    .filter(({ spans }) => spans.some(span => overlap(span, figure)))
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

const ACTORS = new Set(['force', 'government', 'organisation', 'group', 'people', 'person'])
const OF = /^(?:[^.;:,()]{0,80}?\s)?of\s{1,4}(?:the\s{1,4}|its\s{1,4})?$/

/** Whose: "12 soldiers of the 5th Corps", "12 Russian soldiers", "Russia's 12 soldiers", "the army lost 12 tanks". */
function ownerOf(figure: Span, { mentions, text, sentence }: Surroundings): Figure['of'] {
  const actors = mentions.filter(({ kind }) => ACTORS.has(kind))
  const spanOf = ({ spans }: Mention): Span => spans[0] ?? [0, 0]
  const inside = actors.find(mention => overlap(spanOf(mention), figure))
  if (inside) return grounded(inside, 'stated', 'counted-themselves')
  const after = actors.find(mention => {
    const [start] = spanOf(mention)
    return start >= figure[1] && start - figure[1] < 100 && OF.test(text.slice(figure[1], start))
  })
  if (after) return grounded(after, 'stated', 'of-whom')
  const owner = actors.findLast(mention => {
    const end = spanOf(mention)[1]
    if (end > figure[0] || figure[0] - end > 40) return false
    return /^(?:['’]s?\s{1,4}$|(?:\s[\p{L}]{1,12}){0,2}\s{1,4}(?:lost|losing|suffered)\s[^.;:,]{0,20}$)/u.test(
      text.slice(end, figure[0]),
    )
  })
  return owner && spanOf(owner)[0] >= sentence[0] ? grounded(owner, 'stated', 'owner-before') : undefined
}

function grounded(mention: Mention, basis: 'stated' | 'implied', rule: string): Figure['of'] {
  const { id, chain, name, spans } = mention
  return { value: { mention: id, chain, name }, basis, spans, rule }
}

/** The place inside the figure's words, or else the only one that stands literally in the sentence. */
function placeOf(figure: Span, { places }: Surroundings): Figure['place'] {
  const literal = places.filter(({ literal: isLiteral, at }) => isLiteral.value && at)
  const inside = places.find(({ spans }) => spans.some(span => contains(figure, span)))
  const place = inside ?? (literal.length === 1 ? literal[0] : undefined)
  if (!place) return undefined
  const value = { mention: place.id, name: place.toponym, ...(place.at && { place: place.at.place }) }
  return {
    value,
    basis: inside ? 'stated' : 'implied',
    spans: place.spans,
    rule: inside ? 'place-within' : 'only-place-of-sentence',
  }
}

/** The only dated time of the sentence that is not when a statement was uttered. */
function timeOf({ times, statements }: Surroundings): Figure['time'] {
  const uttered = new Set(statements.map(statement => statement.uttered?.value.time))
  const dated = times.filter(
    ({ id, type, interval, value }) =>
      !uttered.has(id) && interval && !value.endsWith('REF') && (type === 'DATE' || type === 'TIME'),
  )
  const [time, second] = dated
  if (!time?.interval || second) return undefined
  const value = { time: time.id, value: time.value, interval: time.interval }
  return { value, basis: 'implied', spans: time.spans, rule: 'only-time-of-sentence' }
}
