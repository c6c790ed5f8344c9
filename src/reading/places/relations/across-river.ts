import { pointFrom } from '../../../gazetteer/distance.ts'
import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { type RiverNear, riverNear } from '../../../gazetteer/geometry/river-near.ts'
import { leadOf } from './lead.ts'
import { relatedAs } from './related.ts'
import type { RelationRule } from './relation-rule.ts'

const WORDS =
  /(?:^| )(((?:just )?across|on the (?:other|opposite|far) (?:side|bank) of) the (?:[\w'-]+ ){1,3}(?:from|opposite))$/
const RIVER = /(?:^| )(?:river|water)(?: |$)/

/** A river farther off is not the town’s. */
const BESIDE_KM = 10
const BEYOND_KM = 4
const REACH_METRES = 6000

/** "across the river from X": on the other bank of the river that X lies by. */
export const ACROSS_RIVER: RelationRule = {
  rule: 'places/across-river',
  isGround: true,
  read: input => {
    const lead = leadOf(input.sighting.words, input.sighting.from)
    const found = WORDS.exec(lead.text)
    if (!found?.[1]) return undefined
    const river = riverNear(input.to, BESIDE_KM)
    const isTold = RIVER.test(found[1]) || input.sentence.some(({ to }) => to.place === river?.place)
    if (!river || !isTold) return undefined
    const point = beyond(river)
    const metres = input.base.precision.metres + REACH_METRES
    return relatedAs(input, {
      kind: 'across-river',
      also: river.place,
      side: river.side.bank === 'left' ? 'right' : 'left',
      spans: [lead.span(lead.text.length - found[1].length)],
      part: 'across-river',
      name: `across the ${river.name} from ${input.base.name}`,
      point,
      place: 'bank',
      metres,
      reason: `the bank across from ${input.base.name}`,
      geometry: circle(point, metres / 1000),
    })
  },
  examples: [
    {
      text: 'The guns stood across the river from Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'across-river', side: 'left' },
    },
    {
      text: 'The guns stood across the Dnipro from Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'across-river', side: 'left' },
    },
    { text: 'The guns stood across the street from Kherson’s mayor.', toponym: 'Kherson', expected: undefined },
  ],
}

function beyond({ side }: RiverNear): Pick<Entry, 'longitude' | 'latitude'> {
  return pointFrom(side.nearest, side.downstream + (side.bank === 'left' ? 90 : -90), BEYOND_KM)
}
