import { circle } from '../../../gazetteer/geometry/circle.ts'
import { asTown } from './as-town.ts'
import { featureBefore } from './feature-words.ts'
import { leadOf } from './lead.ts'
import { nearReach } from './reach.ts'
import { relatedAs } from './related.ts'
import type { RelationRule } from './relation-rule.ts'

const WORDS =
  /(?:^| )(near(?: to)?|close to|(?:right )?next to|not far (?:from|off)|adjacent to|a short (?:distance|drive) from|(?:in |from )?the (?:immediate )?vicinity of|the (?:surroundings|environs) of)$/

/** "near X", "close to X", "not far from X": at the place, with ten kilometres more to be wrong by, two by a building. */
export const NEAR: RelationRule = {
  rule: 'places/near',
  read: given => {
    const input = asTown(given)
    const { sighting, to, base } = input
    const lead = leadOf(sighting.words, sighting.from)
    const found = WORDS.exec(lead.text)
    if (!found?.[1] || to.kind === 'country') return undefined
    const from = lead.text.length - found[1].length
    const what = featureBefore(lead.text.slice(0, from))
    const reach = nearReach(to)
    const metres = base.precision.metres + reach
    return relatedAs(input, {
      kind: 'near',
      ...(what && { feature: what.feature }),
      spans: [lead.span(what?.from ?? from)],
      part: 'near',
      name: `near ${base.name}`,
      metres,
      reason: `“near” is read as within ${reach / 1000} kilometres of ${base.name}`,
      geometry: circle(base, metres / 1000),
    })
  },
  examples: [
    { text: 'Shells fell near Kherson.', toponym: 'Kherson', expected: { kind: 'near' } },
    { text: 'Shells fell not far from Kherson.', toponym: 'Kherson', expected: { kind: 'near' } },
    {
      text: 'They shelled an airfield near Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'near', feature: 'airfield' },
    },
    {
      text: 'They captured two villages near Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'near', feature: 'villages' },
    },
    { text: 'Shells fell in nearby Kherson.', toponym: 'Kherson', expected: undefined },
    { text: 'Shells fell in Kherson.', toponym: 'Kherson', expected: undefined },
    { text: 'The talks in Kherson are near collapse.', toponym: 'Kherson', expected: undefined },
  ],
}
