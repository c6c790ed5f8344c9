import { pointFrom } from '../../../gazetteer/distance.ts'
import { annulus } from '../../../gazetteer/geometry/circle.ts'
import { sector } from '../../../gazetteer/geometry/sector.ts'
import { asTown } from './as-town.ts'
import { compassPoint, SIDE } from './compass.ts'
import { DISTANCE, metresOf } from './distance-words.ts'
import { featureBefore } from './feature-words.ts'
import { leadOf, tailOf } from './lead.ts'
import { meansPart } from './means-part.ts'
import { relatedAs, type Told } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const TOWARDS = new RegExp(
  `(?:^| )((?:${DISTANCE} )?(?:(?:just|due) )?(?:to the (?:far )?)?(?<side>${SIDE}) (?:of|from))$`,
)
const AWAY = new RegExp(`(?:^| )(${DISTANCE} (?:from|outside|off|out of|short of))$`)
const WITHIN = new RegExp(`(?:^| )(within ${DISTANCE} of)$`)

/** "rode 10 km from X to Y" is a way, not a place. */
const TO = /^to /

/** Without a distance, "north of X" is read as so many kilometres away. */
const ASSUMED_METRES = 15_000
/** A distance is rounded, and a bearing told by eight points. */
const ROUGH = 0.3
const LEAST_METRES = 3000
const SPREAD = 30

/** "10 km north of X", "north of X", "10 miles from X": a point at that distance and bearing, as exact as the distance is round. */
export const DIRECTION: RelationRule = {
  rule: 'places/direction',
  isGround: true,
  read: given => {
    const input = asTown(given)
    const lead = leadOf(input.sighting.words, input.sighting.from)
    const found = TOWARDS.exec(lead.text) ?? AWAY.exec(lead.text) ?? WITHIN.exec(lead.text)
    if (!found?.[1] || !found.groups) return undefined
    const metres = metresOf(found.groups)
    const told = found.groups['side']
    if (!told && TO.test(tailOf(input.sighting.words, input.sighting.to).text)) return undefined
    if (metres === undefined && (!told || found[1].endsWith(' from') || meansPart(lead.text, given.to)))
      return undefined
    const from = lead.text.length - found[1].length
    const what = featureBefore(lead.text.slice(0, from))
    return related(input, {
      ...(told && compassPoint(told)),
      ...(metres !== undefined && { metres }),
      ...(what && { feature: what.feature }),
      spans: [lead.span(what?.from ?? from)],
    })
  },
  examples: [
    {
      text: 'A depot 10 km north of Kherson burned.',
      toponym: 'Kherson',
      expected: { kind: 'direction', side: 'north', distanceMetres: 10000, feature: 'depot' },
    },
    {
      text: 'They dug in south-east of Mykolaiv.',
      toponym: 'Mykolaiv',
      expected: { kind: 'direction', side: 'south-east' },
    },
    {
      text: 'They halted some fifteen kilometres to the west of Mykolaiv.',
      toponym: 'Mykolaiv',
      expected: { kind: 'direction', side: 'west', distanceMetres: 15000 },
    },
    {
      text: 'A village 20 miles from Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'direction', distanceMetres: 32180, feature: 'village' },
    },
    {
      text: 'It lies to the north of Ukraine.',
      toponym: 'Ukraine',
      expected: { kind: 'direction', side: 'north' },
    },
    {
      text: 'Graves were found 5 to 7 km east of Izium.',
      toponym: 'Izium',
      expected: { kind: 'direction', side: 'east', distanceMetres: 6000 },
    },
    {
      text: 'Shells fell within half a mile of Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'direction', distanceMetres: 805 },
    },
    { text: 'They rode 10 km from Kherson to Oleshky.', toponym: 'Kherson', expected: undefined },
    { text: 'The people of Kherson waved.', toponym: 'Kherson', expected: undefined },
    { text: 'North of 50 people came to Kherson.', toponym: 'Kherson', expected: undefined },
  ],
}

interface Away extends Pick<Told, 'spans' | 'feature'> {
  readonly side?: string
  readonly bearing?: number
  readonly metres?: number
}

function related(input: RelationInput, { side, bearing, metres, ...told }: Away): ReturnType<RelationRule['read']> {
  const { base } = input
  const away = metres ?? ASSUMED_METRES
  const label = [metres === undefined ? '' : `${Math.round(metres / 1000)} km`, side ?? 'away']
    .filter(Boolean)
    .join(' ')
  return relatedAs(input, {
    ...told,
    kind: 'direction',
    ...(side && { side }),
    ...(metres !== undefined && { distanceMetres: metres }),
    part: label.replaceAll(' ', '-'),
    name: `${label} of ${base.name}`,
    ...(bearing !== undefined && { point: pointFrom(base, bearing, away / 1000) }),
    place: 'area',
    // From the middle of the town or from its edge: the two do not add up.
    metres: Math.hypot(
      base.precision.metres,
      uncertain({ away, isBearing: bearing !== undefined, isTold: metres !== undefined }),
    ),
    reason:
      bearing === undefined
        ? 'only the distance is told'
        : metres === undefined
          ? 'only the direction is told'
          : 'a rough bearing and a round distance',
    geometry: areaAround(input, bearing, metres),
  })
}

function uncertain({
  away,
  isBearing,
  isTold,
}: {
  readonly away: number
  readonly isBearing: boolean
  readonly isTold: boolean
}): number {
  if (!isBearing) return away
  return isTold ? Math.max(LEAST_METRES, away * ROUGH) : ASSUMED_METRES
}

function areaAround(
  { base }: RelationInput,
  bearing: number | undefined,
  metres: number | undefined,
): Told['geometry'] {
  const size = base.precision.metres / 2000
  const [nearest, farthest] =
    metres === undefined
      ? [0, size + (2 * ASSUMED_METRES) / 1000]
      : [Math.max(0, (metres * (1 - ROUGH)) / 1000), (metres * (1 + ROUGH)) / 1000 + size]
  return bearing === undefined
    ? annulus(base, nearest, farthest)
    : sector({ middle: base, bearing, spread: SPREAD, nearest, farthest })
}
