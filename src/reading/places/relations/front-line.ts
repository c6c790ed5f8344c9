import { kilometresBetween } from '../../../gazetteer/distance.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { pointBetween, way } from '../../../gazetteer/geometry/corridor.ts'
import { anchorsOf, inOrder } from './anchors.ts'
import { leadOf, tailOf } from './lead.ts'
import { type Pair, pairsOf } from './pair.ts'
import { relatedAs } from './related.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'

const LINE = '(?:front ?lines?|lines? of contact|contact line|(?<=the )front(?! of))'
const BY = new RegExp(
  `(?:^| )(${LINE}(?: (?:runs|running|lies|is|was))? (?:near|in|at|around|outside|by|close to|east of|west of|north of|south of|of|before|through|along))$`,
)
const BETWEEN = new RegExp(`(?:^| )(${LINE}(?: \\w+)? (?:between|from))$`)
const OWN = /^(?:front ?line|front|axis|sector|direction)(?= |$)(?! (?:companies|runners?|man|page))/

/** The front moves, and runs by a town rather than through it. */
const NEAR_METRES = 15_000
const LEAST_METRES = 10_000

/** "the front line near X", "between X and Y", "the X front": by a town, or along the way between two. Where it runs else is not known to us. */
export const FRONT_LINE: RelationRule = {
  rule: 'places/front-line',
  isGround: true,
  read: input => {
    const pair = pairsOf(input).find(isFront)
    return pair ? between(pair, input) : byTown(input)
  },
  examples: [
    { text: 'They dug in on the front line near Bakhmut.', toponym: 'Bakhmut', expected: { kind: 'front-line' } },
    {
      text: 'Guns fired along the front line between Bakhmut and Lyman.',
      toponym: 'Lyman',
      expected: { kind: 'front-line' },
    },
    { text: 'Losses on the Bakhmut front were heavy.', toponym: 'Bakhmut', expected: { kind: 'front-line' } },
    { text: 'They stood in front of Bakhmut and waited.', toponym: 'Bakhmut', expected: undefined },
    { text: 'The front line is quiet, a man in Bakhmut said.', toponym: 'Bakhmut', expected: undefined },
  ],
}

const PLACES = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb', 'region', 'district'])
const FARTHEST_KM = 400

function isFront({ first, second, lead, gap }: Pair): boolean {
  return (
    BETWEEN.test(lead.text) &&
    /^(?:and|to)$/.test(gap.text) &&
    PLACES.has(first.to.kind) &&
    PLACES.has(second.to.kind) &&
    kilometresBetween(first.base, second.base) < FARTHEST_KM
  )
}

function between(pair: Pair, input: RelationInput): Related {
  const [first, second] = inOrder(pair)
  const { lead } = pair
  const [from, to] = [first.base, second.base]
  return relatedAs(first, {
    kind: 'front-line',
    ...anchorsOf(pair, input),
    spans: [lead.span(lead.text.length - (BETWEEN.exec(lead.text)?.[1]?.length ?? 0))],
    part: `front-line-${second.to.place.replaceAll('/', '-')}`,
    name: `front line between ${from.name} and ${to.name}`,
    point: pointBetween(from, to),
    place: 'area',
    metres: (kilometresBetween(from, to) * 1000) / 2 + LEAST_METRES,
    reason: 'the front between the two, drawn straight',
    geometry: way(from, to),
  })
}

function byTown(input: RelationInput): Related | undefined {
  const { sighting, to, base } = input
  if (!PLACES.has(to.kind)) return undefined
  const lead = leadOf(sighting.words, sighting.from)
  const before = BY.exec(lead.text)
  const tail = tailOf(sighting.words, sighting.to)
  const behind = before ? null : OWN.exec(tail.text)
  if (!before?.[1] && !behind) return undefined
  const metres = base.precision.metres + NEAR_METRES
  return relatedAs(input, {
    kind: 'front-line',
    spans: [before?.[1] ? lead.span(lead.text.length - before[1].length) : tail.span(0, behind?.[0].length)],
    part: 'front-line',
    name: `front line near ${base.name}`,
    place: 'area',
    metres,
    reason: `the front by ${base.name}, whose course is not known to us`,
    geometry: circle(base, metres / 1000),
  })
}
