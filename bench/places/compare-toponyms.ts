import { kilometresBetween } from '../../src/gazetteer/distance.ts'
import type { ToldToponym, Toponym } from './toponym.ts'

/** As far as this, or by the same GeoNames id, an answer is right (Leidner 2008: 100 miles). */
const NEAR_KM = 161

/** A toponym of the corpus and the one told with the same span; `isRight` where the corpus has a point. */
export interface PairedToponym {
  readonly gold: Toponym
  readonly told: ToldToponym
  readonly isRight?: boolean
}

/** The toponyms of one text beside those told of it. */
export interface Comparison {
  readonly gold: readonly Toponym[]
  readonly pairs: readonly PairedToponym[]
  readonly missed: readonly Toponym[]
  readonly spurious: readonly ToldToponym[]
}

/** Pairs the toponyms with exactly the same span; each span counts once. */
export function compareToponyms(gold: readonly Toponym[], told: readonly ToldToponym[]): Comparison {
  const wanted = bySpan(gold)
  const found = bySpan(told)
  const pairs = [...wanted].flatMap(([span, one]) => {
    const other = found.get(span)
    if (!other) return []
    return [{ gold: one, told: other, ...(pointOf(one) && { isRight: isRight(one, other) }) }]
  })
  return {
    gold: [...wanted.values()],
    pairs,
    missed: [...wanted].filter(([span]) => !found.has(span)).map(([, one]) => one),
    spurious: [...found].filter(([span]) => !wanted.has(span)).map(([, one]) => one),
  }
}

function bySpan<T extends Toponym>(toponyms: readonly T[]): ReadonlyMap<string, T> {
  return new Map(toponyms.toReversed().map(one => [`${one.start}:${one.end}`, one]))
}

function isRight(gold: Toponym, told: Toponym): boolean {
  if (gold.geonamesId && told.geonamesId && String(gold.geonamesId) === String(told.geonamesId)) return true
  const [a, b] = [pointOf(gold), pointOf(told)]
  return a !== undefined && b !== undefined && kilometresBetween(a, b) <= NEAR_KM
}

/** Where the corpus says that it lies, if it does. */
export function pointOf({ lat, lon }: Toponym): { longitude: number; latitude: number } | undefined {
  return typeof lat === 'number' && typeof lon === 'number' ? { longitude: lon, latitude: lat } : undefined
}
