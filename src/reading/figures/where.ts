import type { Word } from '../../language/analyse.ts'
import type { Figure } from '../../record/figure.ts'
import type { Place } from '../../record/place.ts'
import { anyContains, contains, overlap, type Span } from '../../text/span.ts'
import { headOfSpans, type Surroundings } from './surroundings.ts'
import { pathUp, stepsUp, treeDistance } from './tree-distance.ts'

/** Where the counted is: the place inside its words, else the literal one that is nearest to it in the tree; none where two are as near. */
export function placeOf(figure: Span, counted: number, around: Surroundings): Figure['place'] {
  const { places } = around
  const inside = places.find(({ spans }) => spans.some(span => contains(figure, span)))
  if (inside) return grounded(inside, 'stated', 'place-within')
  const literal = places.filter(place => place.literal.value && (place.at || isUnmapped(place, around)))
  const near = nearest(figure, counted, literal, around)
  return near && grounded(near, 'implied', literal.length === 1 ? 'only-place-of-sentence' : 'nearest-place')
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
