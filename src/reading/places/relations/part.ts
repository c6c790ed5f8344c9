import { pointFrom } from '../../../gazetteer/distance.ts'
import { partOf } from '../../../record/ids.ts'
import { spanOfBefore, wordsBefore } from './before.ts'
import { compassPoint } from './compass.ts'
import type { RelationRule } from './relation-rule.ts'

/** "southern Ukraine", "eastern Aleppo": that half of a country, region or town, around the middle of the half. */
export const PART: RelationRule = {
  rule: 'places/part',
  read: ({ sighting, to, base }) => {
    const [word] = wordsBefore(sighting, 1)
    const before = sighting.words[sighting.from - 1]
    const point = word && word === before ? compassPoint(word.lower) : undefined
    if (!point || !word || to.kind === 'river' || to.kind === 'sea' || to.kind === 'seat') return undefined
    const reach = base.precision.metres / 2
    const middle = pointFrom(base, point.bearing, reach / 1000)
    const isTown = to.kind === 'city' || to.kind === 'town' || to.kind === 'village'
    return {
      relation: {
        kind: isTown ? 'part-of-town' : 'part',
        to: to.place,
        side: point.side,
        spans: [spanOfBefore([word])],
      },
      at: {
        ...base,
        place: partOf(to.place, point.side),
        name: `${point.side} of ${base.name}`,
        longitude: Math.round(middle.longitude * 1e5) / 1e5,
        latitude: Math.round(middle.latitude * 1e5) / 1e5,
        precision: {
          metres: Math.round(base.precision.metres * 0.6),
          reason: `half of ${base.name}, whose shape is not known to us`,
        },
      },
    }
  },
  examples: [
    { text: 'Fighting in southern Ukraine went on.', toponym: 'Ukraine', expected: { kind: 'part', side: 'south' } },
    { text: 'They hold western Kherson.', toponym: 'Kherson', expected: { kind: 'part-of-town', side: 'west' } },
    { text: 'Fighting in Ukraine went on.', toponym: 'Ukraine', expected: undefined },
  ],
}
