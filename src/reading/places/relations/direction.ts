import { pointFrom } from '../../../gazetteer/distance.ts'
import { partOf } from '../../../record/ids.ts'
import type { Word } from '../words.ts'
import { spanOfBefore, wordsBefore } from './before.ts'
import { compassPoint } from './compass.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const METRES: { readonly [unit: string]: number } = {
  km: 1000,
  kms: 1000,
  kilometre: 1000,
  kilometres: 1000,
  kilometer: 1000,
  kilometers: 1000,
  mile: 1609,
  miles: 1609,
  m: 1,
  metre: 1,
  metres: 1,
  meter: 1,
  meters: 1,
}
/** Without a distance, "north of X" is read as so many kilometres away. */
const ASSUMED_METRES = 15_000

/** "10 km north of X", "north of X", "10 miles from X": a point at that distance and bearing, as exact as the distance is round. */
export const DIRECTION: RelationRule = {
  rule: 'places/direction',
  read: input => {
    const [of, ...rest] = wordsBefore(input.sighting, 6)
    if (of?.lower !== 'of' && of?.lower !== 'from') return undefined
    const point = rest[0] && compassPoint(rest[0].lower)
    const joined = rest[1] && compassPoint(`${rest[1].lower}-${rest[0]?.lower ?? ''}`)
    const used = joined ? 2 : point ? 1 : 0
    const distance = distanceIn(rest.slice(used))
    if (used === 0 && !distance) return undefined
    if (of.lower === 'from' && !distance) return undefined
    const words = [of, ...rest.slice(0, used + (distance?.words ?? 0))]
    return related(input, { ...(joined ?? point), ...(distance && { metres: distance.metres }) }, words)
  },
  examples: [
    {
      text: 'A depot 10 km north of Kherson burned.',
      toponym: 'Kherson',
      expected: { kind: 'direction', side: 'north', distanceMetres: 10000 },
    },
    {
      text: 'They dug in south-east of Mykolaiv.',
      toponym: 'Mykolaiv',
      expected: { kind: 'direction', side: 'south-east' },
    },
    {
      text: 'A village 20 miles from Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'direction', distanceMetres: 32180 },
    },
    { text: 'The people of Kherson waved.', toponym: 'Kherson', expected: undefined },
  ],
}

function distanceIn(words: readonly Word[]): { readonly metres: number; readonly words: number } | undefined {
  const start =
    words[0]?.lower === 'to' && words[1]?.lower === 'the'
      ? 2
      : words[0]?.lower === 'the' && words[1]?.lower === 'to'
        ? 2
        : 0
  const [unit, number] = words.slice(start)
  const each = METRES[unit?.lower ?? '']
  if (each === undefined || number?.kind !== 'number') return undefined
  const count = Number(number.text.replaceAll(',', ''))
  return Number.isFinite(count) && count < 5000 ? { metres: Math.round(count * each), words: start + 2 } : undefined
}

interface Told {
  readonly side?: string
  readonly bearing?: number
  readonly metres?: number
}

function related(
  { to, base }: RelationInput,
  { side, bearing, metres }: Told,
  words: readonly Word[],
): ReturnType<RelationRule['read']> {
  const away = metres ?? ASSUMED_METRES
  const point = bearing === undefined ? base : pointFrom(base, bearing, away / 1000)
  const uncertain = bearing === undefined ? away : metres === undefined ? ASSUMED_METRES : Math.max(3000, away * 0.3)
  const label = [metres === undefined ? '' : `${Math.round(metres / 1000)} km`, side ?? 'away']
    .filter(Boolean)
    .join(' ')
  const reason =
    bearing === undefined
      ? 'only the distance is told'
      : metres === undefined
        ? 'only the direction is told'
        : 'a rough bearing and a round distance'
  return {
    relation: {
      kind: 'direction',
      to: to.place,
      ...(side && { side }),
      ...(metres !== undefined && { distanceMetres: metres }),
      spans: [spanOfBefore(words)],
    },
    at: {
      ...base,
      place: partOf(to.place, label.replaceAll(' ', '-')),
      name: `${label} of ${base.name}`,
      longitude: round(point.longitude),
      latitude: round(point.latitude),
      kind: 'area',
      precision: { metres: Math.round(base.precision.metres + uncertain), reason },
    },
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
