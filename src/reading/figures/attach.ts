import type { Word } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { anyContains, contains, overlap, type Span, type Spans } from '../../text/span.ts'
import { subjectOf } from '../events/arguments.ts'

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

/** A figure before it has one: its words in the report, and the index of its number. */
interface Counting {
  readonly words: readonly Word[]
  readonly spans: Spans
  readonly number: number
}

type Attached = Pick<Figure, 'of' | 'place' | 'time' | 'event' | 'statement'>

/** Whose, where, when, in which act and by whose word a figure is, each only where the sentence makes it clear. */
export function attachments({ words, spans, number }: Counting, around: Surroundings): Attached {
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return {}
  const whole: Span = [first[0], last[1]]
  const statement = statementOf(first, around)
  const of = ownerOf(first, headOf(words, number), { words, ...around })
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

/** The counted noun of a number, or the number where it stands alone. */
function headOf(words: readonly Word[], number: number): number {
  const word = words[number]
  return word && /^(?:nummod|det)$/.test(word.deprel) && word.head !== undefined ? word.head : number
}

/** Whose: "12 Russian soldiers", "12 soldiers of the 5th Corps", "losses in manpower of the group", "Russia's 12 tanks", "the army lost 12 tanks". */
function ownerOf(
  figure: Span,
  counted: number,
  { words, mentions }: Surroundings & { readonly words: readonly Word[] },
): Figure['of'] {
  const actors = mentions.filter(({ kind }) => ACTORS.has(kind))
  const inside = actors.find(({ spans }) => overlap(spans[0] ?? [0, 0], figure))
  if (inside) return grounded(inside, 'stated', 'counted-themselves')
  const over = (at: number | undefined) => {
    const word = at === undefined ? undefined : words[at]
    return word && actors.find(({ spans }) => overlap(spans[0] ?? [0, 0], [word.start, word.end]))
  }
  const after = memberOf(words, counted).map(over).find(Boolean)
  if (after) return grounded(after, 'stated', 'of-whom')
  const owner = over(dependentBy(words, counted, 'nmod:poss')) ?? over(loserOf(words, counted))
  return owner && grounded(owner, 'stated', 'owner-before')
}

/** Heads of the phrases after "of" that hang on the counted, on one another, or on what it is joined with. */
function memberOf(words: readonly Word[], counted: number): readonly number[] {
  const found: number[] = []
  const open = [counted]
  for (let at = open.pop(); at !== undefined && found.length < 6; at = open.pop()) {
    for (const each of dependentsOf(words).of(at).slice(0, 20)) {
      if (each <= counted || !/^(?:nmod|conj|obl)$/.test(words[each]?.deprel ?? '')) continue
      const link = dependentBy(words, each, 'case')
      if (words[link ?? -1]?.lower === 'of') found.push(each)
      open.push(each)
    }
  }
  return found
}

/** "the army lost 12 tanks", "suffered 12 losses": who did. */
function loserOf(words: readonly Word[], counted: number): number | undefined {
  const word = words[counted]
  const verb = word?.deprel === 'obj' && word.head !== undefined ? word.head : undefined
  if (verb === undefined || !/^(?:lose|suffer)$/.test(words[verb]?.lemma ?? '')) return undefined
  return subjectOf(words, verb)
}

function grounded(mention: Mention, basis: 'stated' | 'implied', rule: string): Figure['of'] {
  const { id, chain, name, spans } = mention
  return { value: { mention: id, chain, name }, basis, spans, rule }
}

/** The place inside the figure's words, or else the only one that stands literally in the sentence. */
function placeOf(figure: Span, { places }: Surroundings): Figure['place'] {
  const literal = places.filter(({ at }) => at)
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
