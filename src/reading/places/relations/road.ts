import { kilometresBetween } from '../../../gazetteer/distance.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { pointBetween, way } from '../../../gazetteer/geometry/corridor.ts'
import type { Span } from '../../../text/span.ts'
import { anchorsOf, inOrder } from './anchors.ts'
import { leadOf } from './lead.ts'
import { type Pair, pairsOf } from './pair.ts'
import { relatedAs } from './related.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'

const ROAD = '(?:roads?|highways?|motorway|railway|rail line|railway line|route|way)'
const JOINING =
  '(?:from|between|linking|connecting|joining|that links|that connects|which links|which connects|leading from|running from|running between)'
const BEFORE = new RegExp(`(?:^| )((?:the |a )?(?:main )?${ROAD} ${JOINING})$`)
const BEHIND = /^(?:main )?(?:roads?|highway|motorway|railway|rail line|route)(?= |$)/
const ALONE =
  /(?:^| )((?:the|a|main) (?:main )?(?:road|highway|motorway|way) (?:to|from|into|out of|leading to|towards?))$/
const JOINS = /^(?:to|and|with|towards)$/

/** A road bends: it may leave the straight way by this share of its length. */
const BEND = 0.6
const ALONE_METRES = 20_000
const FARTHEST_KM = 800

/** "the road from X to Y", "the X–Y highway": on the straight way between the two. "The road to X" is somewhere before the town. */
export const ROAD_BETWEEN: RelationRule = {
  rule: 'places/road',
  isGround: true,
  read: input => {
    for (const pair of pairsOf(input)) {
      const span = spanOf(pair)
      if (span) return between(pair, span, input)
    }
    return alone(input)
  },
  examples: [
    {
      text: 'Buses were stopped on the road from Kherson to Mykolaiv.',
      toponym: 'Mykolaiv',
      expected: { kind: 'road' },
    },
    { text: 'A mine went off on the Kherson–Mykolaiv highway.', toponym: 'Kherson', expected: { kind: 'road' } },
    { text: 'The road between Kherson and Mykolaiv is closed.', toponym: 'Kherson', expected: { kind: 'road' } },
    { text: 'They mined the road to Kherson.', toponym: 'Kherson', expected: { kind: 'road' } },
    { text: 'They drove from Kherson to Mykolaiv.', toponym: 'Kherson', expected: undefined },
    { text: 'A roadmap to peace was signed in Kherson.', toponym: 'Kherson', expected: undefined },
  ],
}

const TOWN = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb', 'facility', 'seat', 'island'])

function spanOf({ first, second, lead, gap, tail }: Pair): Span | undefined {
  if (!TOWN.has(first.to.kind) || !TOWN.has(second.to.kind)) return undefined
  if (kilometresBetween(first.base, second.base) > FARTHEST_KM) return undefined
  const before = JOINS.test(gap.text) ? BEFORE.exec(lead.text) : null
  if (before?.[1]) return lead.span(lead.text.length - before[1].length)
  const isJoined = gap.text === '' && second.sighting.words[second.sighting.from]?.joined
  const behind = isJoined || gap.text === 'to' ? BEHIND.exec(tail.text) : null
  return behind ? tail.span(0, behind[0].length) : undefined
}

function between(pair: Pair, span: Span, input: RelationInput): Related {
  const [first, second] = inOrder(pair)
  const [from, to] = [first.base, second.base]
  const length = kilometresBetween(from, to)
  return relatedAs(first, {
    kind: 'road',
    ...anchorsOf(pair, input),
    spans: [span],
    part: `road-${second.to.place.replaceAll('/', '-')}`,
    name: `road between ${from.name} and ${to.name}`,
    point: pointBetween(from, to),
    place: 'area',
    metres: length * 1000 * BEND,
    reason: 'anywhere on the way, drawn straight between the two',
    geometry: way(from, to),
  })
}

function alone(input: RelationInput): Related | undefined {
  const { sighting, to, base } = input
  if (!TOWN.has(to.kind)) return undefined
  const lead = leadOf(sighting.words, sighting.from)
  const found = ALONE.exec(lead.text)
  if (!found?.[1]) return undefined
  const metres = base.precision.metres + ALONE_METRES
  return relatedAs(input, {
    kind: 'road',
    spans: [lead.span(lead.text.length - found[1].length)],
    part: 'road',
    name: `road to ${base.name}`,
    place: 'area',
    metres,
    reason: `a road to ${base.name}, of which only the one end is told`,
    geometry: circle(base, metres / 1000),
  })
}
