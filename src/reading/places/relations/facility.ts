import { circle } from '../../../gazetteer/geometry/circle.ts'
import { asTown } from './as-town.ts'
import { FEATURE } from './feature-words.ts'
import { leadOf, tailOf } from './lead.ts'
import { relatedAs, type Told } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const QUALITY =
  "(?:main |central |local |former |old |only |largest |biggest |regional |provincial |civilian |military |international |abandoned |state |city |children's )*"
const BEFORE = new RegExp(`(?:^| )((?:the|an?|one|its|their) ${QUALITY}(${FEATURE}) (?:in|of|at))$`)
const OWN = new RegExp(`^'s ${QUALITY}(${FEATURE})(?= |$)`)
/** What may follow a facility that no further noun makes another thing: not "the X school board". */
const FOLLOW =
  '(?=$| (?:[^a-z]|(?:and|or|on|in|at|to|from|for|after|before|by|with|near|over|who|which|that|when|where|while|as|during|since|until|is|are|was|were|be|has|have|had|will|would|could|may|might|said|says|told|came|went|remains?|remained|burned|stands?|fell|today|yesterday|early|late|last|this|again|of)(?: |$)))'
const BEHIND = new RegExp(`^(?:international |central |main |regional |military )?(${FEATURE})${FOLLOW}`)
/** Written as a name another word may be of a firm, a street or a school: "Sams Crossing". */
const NAMED =
  /^(?:airport|airfield|hospital|port|prison|power plant|power station|dam|bridge|refinery|railway station)$/

/** Lies outside of the town that it is named by. */
const OUTLYING = /^(?:air|aero)|airport|camp|mine$|dam|reservoir|base|power|refinery|training|crossing|terminal|quarry/
const OUTLYING_METRES = 10_000

/** "the airport in X", "X airport", "X’s main hospital", "the port of X": in the town, or some way out for what lies outside of towns. */
export const FACILITY: RelationRule = {
  rule: 'places/facility',
  isGround: true,
  read: given => {
    const input = asTown(given)
    if (!TOWN.has(input.to.kind)) return undefined
    const told = toldOf(input)
    if (!told) return undefined
    const { base } = input
    const isOutlying = OUTLYING.test(told.feature)
    const metres = base.precision.metres + (isOutlying ? OUTLYING_METRES : 0)
    return relatedAs(input, {
      ...told,
      kind: 'facility',
      part: 'the',
      name: `in ${base.name}`,
      metres,
      reason: isOutlying ? `within ${base.name} or some way out` : `somewhere in ${base.name}`,
      geometry: circle(base, metres / 1000),
    })
  },
  examples: [
    {
      text: 'A rocket damaged the airport in Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'facility', feature: 'airport' },
    },
    { text: 'They hold Kherson airport.', toponym: 'Kherson', expected: { kind: 'facility', feature: 'airport' } },
    {
      text: 'Surgeons at Kherson’s main hospital left.',
      toponym: 'Kherson',
      expected: { kind: 'facility', feature: 'hospital' },
    },
    { text: 'They hold the port of Odesa.', toponym: 'Odesa', expected: { kind: 'facility', feature: 'port' } },
    { text: 'They voted for the Kherson school board.', toponym: 'Kherson', expected: undefined },
    { text: 'A nurse from a hospital came to Kherson.', toponym: 'Kherson', expected: undefined },
    { text: 'They hold the town of Kherson.', toponym: 'Kherson', expected: undefined },
  ],
}

const TOWN = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb'])

function toldOf({
  sighting: { words, from, to },
}: RelationInput): Required<Pick<Told, 'feature' | 'spans'>> | undefined {
  const lead = leadOf(words, from)
  const before = BEFORE.exec(lead.text)
  if (before?.[1] && before[2]) return { feature: before[2], spans: [lead.span(lead.text.length - before[1].length)] }
  const tail = tailOf(words, to)
  const behind = OWN.exec(tail.text) ?? BEHIND.exec(tail.text)
  if (behind?.[1] && words[to]?.capital && !NAMED.test(behind[1])) return undefined
  const start = behind?.[0].startsWith("'s") ? 3 : 0
  return behind?.[1] ? { feature: behind[1], spans: [tail.span(start, behind[0].length)] } : undefined
}
