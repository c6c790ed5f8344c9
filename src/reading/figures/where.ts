import type { Analysis, Word } from '../../language/analyse.ts'
import type { Figure } from '../../record/figure.ts'
import type { Place } from '../../record/place.ts'
import { anyContains, contains, overlap, type Span } from '../../text/span.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { headOfSpans, type Surroundings } from './surroundings.ts'
import { pathUp, stepsUp, treeDistance } from './tree-distance.ts'

/** A figure before it has a place. */
export interface Placed {
  readonly what: Figure['what']
  /** Of the number and the counted noun. */
  readonly first: Span
  readonly whole: Span
  /** Index of the counted word. */
  readonly counted: number
}

/**
 * Where the counted is: the place inside its words or right behind them, else the literal one that is nearest to it in the tree; none where two
 * are as near. Where the dead were bound for, or came from, is not where they died.
 */
export function placeOf({ what, first, whole: figure, counted }: Placed, around: Surroundings): Figure['place'] {
  const { places } = around
  const inside = places.find(({ spans }) => spans.some(span => contains(figure, span)))
  if (inside) return grounded(inside, 'stated', 'place-within')
  const literal = places.filter(
    place =>
      place.literal.value &&
      (place.at || isUnmapped(place, around)) &&
      !(HARMED.has(what) && isOfWay(place, around.analysis)),
  )
  const next = literal.find(({ spans: [span] }) => span && isRightBehind(around.analysis.text, first, span))
  if (next) return grounded(next, 'stated', 'place-behind')
  const near = nearest(figure, counted, literal, around)
  return near && grounded(near, 'implied', literal.length === 1 ? 'only-place-of-sentence' : 'nearest-place')
}

/** Kinds of which somebody who came or went had to be somewhere. */
export const HARMED: ReadonlySet<Figure['what']> = new Set([
  ...(['killed', 'wounded', 'casualties', 'missing', 'losses'] as const),
])

const WAYS = /^(?:to|toward|towards|into|from)$/

/** Whether somebody goes to a place or comes from it: "the boat in which they fled towards the island", "on their way to Orvel", "fired from the hills". */
export function isOfWay({ spans }: Place, analysis: Analysis): boolean {
  const words = analysis.tokens
  const head = headOfSpans(analysis, spans)
  return head !== undefined && WAYS.test(caseOf(words, head))
}

const BEHIND =
  /^\s{1,3}(?:more\s{1,3}|others?\s{1,3})?(?:in|at|near|outside|off|around|over|inside)\s{1,3}(?:the\s{1,3}(?:\p{Ll}{2,20}\s{1,3}){0,3})?$/u

/** "two in Dnipro", "12 people near the town of Orvel". */
function isRightBehind(text: string, [, end]: Span, [start]: Span): boolean {
  return start > end && start < end + 60 && BEHIND.test(text.slice(end, start))
}

/** A name that is on no map, but stands where a place does: not "the garrison", nor who does something. */
function isUnmapped({ toponym, spans }: Place, { analysis }: Surroundings): boolean {
  const head = headOfSpans(analysis, spans)
  const word = head === undefined ? undefined : analysis.tokens[head]
  return /\p{Lu}/u.test(toponym.replace(/^The\s/, '')) && !/^nsubj/.test(word?.deprel ?? '')
}

function nearest(
  figure: Span,
  counted: number,
  places: readonly Place[],
  { analysis, statements }: Surroundings,
): Place | undefined {
  const words = analysis.tokens
  const steps = stepsUp(words, counted)
  const telling = statements.filter(({ content }) => anyContains(content, figure))
  const cues = telling.flatMap(({ cue }) => cue)
  const isCue = (at: number) => cues.some(cue => overlap(cue, [words[at]?.start ?? 0, words[at]?.end ?? 0]))
  const isSaid = ({ spans }: Place) => telling.some(({ content }) => spans.some(span => anyContains(content, span)))
  const far = places
    .map(place => ({ place, head: headOfSpans(analysis, place.spans) }))
    .filter(({ place, head }) => head !== undefined && (isSaid(place) || !isOfSaying(words, head, isCue)))
    .map(({ place, head }) => ({ place, distance: treeDistance(words, steps, head ?? 0) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [first, second] = far
  return first && (second === undefined || first.distance < second.distance) ? first.place : undefined
}

/** "he told reporters in Arna": where it was said, not where it was. The mayor of a town speaks of the town. */
function isOfSaying(words: readonly Word[], head: number, isCue: (at: number) => boolean): boolean {
  const path = pathUp(words, head)
  const verb = path.findIndex(isCue)
  return verb > 0 && verb < 4 && !/^nsubj/.test(words[path[verb - 1] ?? -1]?.deprel ?? '')
}

function grounded(place: Place, basis: 'stated' | 'implied', rule: string): Figure['place'] {
  const value = { mention: place.id, name: place.toponym, ...(place.at && { place: place.at.place }) }
  return { value, basis, spans: place.spans, rule }
}
