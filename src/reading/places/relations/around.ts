import { circle } from '../../../gazetteer/geometry/circle.ts'
import { asTown } from './as-town.ts'
import { leadOf } from './lead.ts'
import { nearReach } from './reach.ts'
import { relatedAs } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const WORDS =
  /(?:^| )((?:the |an )?(?:areas?|villages|country|countryside|settlements|fields|land) (?:around|surrounding)|(?:all )?around|surrounding)$/

const WIDE = new Set<RelationInput['to']['kind']>(['country', 'continent', 'region'])

/** "around X", "the area around X": the land about a town, ten kilometres beyond it, two about a building. Around a country or region is inside of it. */
export const AROUND: RelationRule = {
  rule: 'places/around',
  read: given => {
    const input = asTown(given)
    const { sighting, to, base } = input
    const lead = leadOf(sighting.words, sighting.from)
    const found = WORDS.exec(lead.text)
    if (!found?.[1] || WIDE.has(to.kind)) return undefined
    const reach = nearReach(to)
    const metres = base.precision.metres + reach
    return relatedAs(input, {
      kind: 'around',
      spans: [lead.span(lead.text.length - found[1].length)],
      part: 'around',
      name: `around ${base.name}`,
      metres,
      reason: `“around” is read as up to ${reach / 1000} kilometres beyond ${base.name}`,
      geometry: circle(base, metres / 1000),
    })
  },
  examples: [
    { text: 'They mined the area around Kherson.', toponym: 'Kherson', expected: { kind: 'around' } },
    { text: 'Fighting went on around Bakhmut.', toponym: 'Bakhmut', expected: { kind: 'around' } },
    { text: 'They travelled around Ukraine.', toponym: 'Ukraine', expected: undefined },
  ],
}
