import { pointFrom } from '../../../gazetteer/distance.ts'
import { annulus } from '../../../gazetteer/geometry/circle.ts'
import { sector } from '../../../gazetteer/geometry/sector.ts'
import { asTown } from './as-town.ts'
import { compassPoint, SIDE_ADJECTIVE } from './compass.ts'
import { featureBefore } from './feature-words.ts'
import { type Lead, leadOf, tailOf } from './lead.ts'
import { relatedAs } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const EDGE = '(?:outskirts?|suburbs?|edges?|approaches|fringes?|periphery)'
const BEFORE = new RegExp(`(?:^| )((?:the )?(?:(${SIDE_ADJECTIVE}) )?${EDGE} (?:of|to))$`)
const BEHIND = new RegExp(`^('s (?:(${SIDE_ADJECTIVE}) )?|(?:(${SIDE_ADJECTIVE}) )?)${EDGE}(?= |$)`)
const OUTSIDE = /(?:^| )((?:just |right )?outside(?: of)?)$/

/** Beyond the town by so much; "outside" is farther than "outskirts". */
const EDGE_METRES = 4000
const OUTSIDE_METRES = 10_000
const SPREAD = 45

/** "the northern outskirts of X", "X’s suburbs", "outside X": at the town, somewhat wider than it; towards the side that is told. */
export const OUTSKIRTS: RelationRule = {
  rule: 'places/outskirts',
  isGround: true,
  read: given => {
    const input = asTown(given)
    const { sighting, to } = input
    if (!TOWN.has(to.kind)) return undefined
    const lead = leadOf(sighting.words, sighting.from)
    const before = BEFORE.exec(lead.text)
    if (before?.[1]) return edgeOf(input, before[2], lead.span(lead.text.length - before[1].length))
    const tail = tailOf(sighting.words, sighting.to)
    const behind = BEHIND.exec(tail.text)
    if (behind)
      return edgeOf(input, behind[2] ?? behind[3], tail.span(behind[0].startsWith("'s") ? 3 : 0, behind[0].length))
    return outside(input, lead)
  },
  examples: [
    { text: 'They reached the outskirts of Bakhmut.', toponym: 'Bakhmut', expected: { kind: 'outskirts' } },
    {
      text: 'Fighting on the eastern outskirts of Bakhmut.',
      toponym: 'Bakhmut',
      expected: { kind: 'outskirts', side: 'east' },
    },
    {
      text: 'Fighting on Bakhmut’s south-western outskirts.',
      toponym: 'Bakhmut',
      expected: { kind: 'outskirts', side: 'south-west' },
    },
    {
      text: 'A power plant outside Mykolaiv burned.',
      toponym: 'Mykolaiv',
      expected: { kind: 'outskirts', feature: 'power plant' },
    },
    { text: 'The mayor of Bakhmut left Bakhmut.', toponym: 'Bakhmut', expected: undefined },
    { text: 'Outside observers came to Bakhmut.', toponym: 'Bakhmut', expected: undefined },
  ],
}

const TOWN = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb'])

function edgeOf(
  input: RelationInput,
  told: string | undefined,
  span: ReturnType<Lead['span']>,
): ReturnType<RelationRule['read']> {
  const { base } = input
  const point = told === undefined ? undefined : compassPoint(told)
  const [inner, outer] = [base.precision.metres / 2000, (base.precision.metres + EDGE_METRES) / 1000]
  return relatedAs(input, {
    kind: 'outskirts',
    ...(point && { side: point.side }),
    spans: [span],
    part: point ? `${point.side}-outskirts` : 'outskirts',
    name: `${point ? `${point.side} ` : ''}outskirts of ${base.name}`,
    ...(point && { point: pointFrom(base, point.bearing, inner) }),
    metres: base.precision.metres + EDGE_METRES,
    reason: `outskirts reach some four kilometres beyond ${base.name}`,
    geometry: point
      ? sector({ middle: base, bearing: point.bearing, spread: SPREAD, nearest: inner, farthest: outer })
      : annulus(base, inner, outer),
  })
}

function outside(input: RelationInput, lead: Lead): ReturnType<RelationRule['read']> {
  const { base } = input
  const found = OUTSIDE.exec(lead.text)
  if (!found?.[1]) return undefined
  const from = lead.text.length - found[1].length
  const what = featureBefore(lead.text.slice(0, from))
  const metres = base.precision.metres + OUTSIDE_METRES
  return relatedAs(input, {
    kind: 'outskirts',
    ...(what && { feature: what.feature }),
    spans: [lead.span(what?.from ?? from)],
    part: 'outside',
    name: `outside ${base.name}`,
    metres,
    reason: `“outside” is read as up to ten kilometres beyond ${base.name}`,
    geometry: annulus(base, base.precision.metres / 2000, metres / 1000),
  })
}
