import { kilometresBetween } from '../../../gazetteer/distance.ts'
import { corridor, pointBetween } from '../../../gazetteer/geometry/corridor.ts'
import { anchorsOf, inOrder } from './anchors.ts'
import { BETWEEN_PARTIES } from './lexicon/between-parties.ts'
import { type Pair, pairsOf } from './pair.ts'
import { relatedAs } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const WORDS = /(?:^| )((?:(halfway|half way|midway) )?(?:in )?between)$/
/** Wider than the straight way between two towns by so much, and the half of it is not sure either. */
const LEAST_METRES = 3000
/** Halfway is meant to a seventh of the way. */
const HALFWAY = 0.15
/** A corridor is a quarter as wide to each side as the towns are apart. */
const WIDTH = 0.25

/** "between X and Y", "halfway between X and Y": the land between two towns, by the middle of it. What is between parties is no place. */
export const BETWEEN: RelationRule = {
  rule: 'places/between',
  read: input => {
    const pair = pairsOf(input).find(isBetween)
    const found = pair && WORDS.exec(pair.lead.text)
    if (!pair || !found?.[1]) return undefined
    const [first, second] = inOrder(pair)
    const [from, to] = [first.base, second.base]
    const kilometres = kilometresBetween(from, to)
    const isHalf = found[2] !== undefined
    return relatedAs(first, {
      kind: 'between',
      ...anchorsOf(pair, input),
      spans: [pair.lead.span(pair.lead.text.length - found[1].length)],
      part: `between-${second.to.place.replaceAll('/', '-')}`,
      name: `between ${from.name} and ${to.name}`,
      point: pointBetween(from, to),
      place: 'area',
      metres: kilometres * 1000 * (isHalf ? HALFWAY : 0.5) + LEAST_METRES,
      reason: isHalf ? 'halfway, to a seventh of the way' : 'anywhere between the two',
      geometry: corridor(from, to, Math.max(LEAST_METRES / 1000, kilometres * WIDTH)),
    })
  },
  examples: [
    { text: 'A bridge between Kherson and Mykolaiv was mined.', toponym: 'Kherson', expected: { kind: 'between' } },
    { text: 'They met halfway between Kherson and Mykolaiv.', toponym: 'Mykolaiv', expected: { kind: 'between' } },
    { text: 'The rivalry between Kherson and Mykolaiv is old.', toponym: 'Kherson', expected: undefined },
    { text: 'Kherson is quiet between Monday and Friday.', toponym: 'Kherson', expected: undefined },
  ],
}

const PLACES = new Set<RelationInput['to']['kind']>([
  'city',
  'town',
  'village',
  'suburb',
  'facility',
  'island',
  'region',
])
/** Farther apart than this nothing lies "between" two towns, but something goes on between them. */
const FARTHEST_KM = 500

function isBetween({ first, second, lead, gap }: Pair): boolean {
  const found = WORDS.exec(lead.text)
  if (!found || gap.text !== 'and' || !PLACES.has(first.to.kind) || !PLACES.has(second.to.kind)) return false
  const before = lead.text.slice(0, found.index).split(' ').slice(-3)
  return !before.some(word => BETWEEN_PARTIES.has(word)) && kilometresBetween(first.base, second.base) < FARTHEST_KM
}
