import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Locus } from '../../record/place.ts'
import type { Ranked } from './resolve.ts'

/** How far from the point the truth may lie, by what kind of place it is; areas say it themselves. */
const METRES: { readonly [kind in Entry['kind']]: number } = {
  continent: 3_000_000,
  country: 400_000,
  region: 100_000,
  district: 30_000,
  city: 8000,
  town: 3000,
  village: 2000,
  suburb: 2000,
  river: 500_000,
  bank: 50_000,
  sea: 500_000,
  lake: 20_000,
  island: 50_000,
  facility: 1000,
  area: 200_000,
  seat: 500,
}

/** A place of the gazetteer with its precision and how sure we are that it is the one, 0 to 1. */
export function locusOf(entry: Entry, score: number): Locus {
  return {
    place: entry.place,
    name: entry.name,
    ...(entry.geonamesId !== undefined && { geonamesId: entry.geonamesId }),
    longitude: entry.longitude,
    latitude: entry.latitude,
    kind: entry.kind,
    ...(entry.country !== undefined && { country: entry.country }),
    ...(entry.region !== undefined && { region: entry.region }),
    precision: precisionOf(entry),
    score: Math.round(score * 1000) / 1000,
  }
}

function precisionOf(entry: Entry): Locus['precision'] {
  if (entry.radiusMetres !== undefined)
    return { metres: entry.radiusMetres, reason: `reach of the ${entry.kind} from its middle` }
  if (entry.kind === 'city' && entry.population > 1_000_000)
    return { metres: 15_000, reason: 'size of a city of over a million' }
  return { metres: METRES[entry.kind], reason: `usual size of a ${entry.kind}` }
}

/** The best place cannot be surer than this: words can mean what no gazetteer holds. */
const SUREST = 0.98
/** What no gazetteer holds weighs as a hamlet of which nothing else in the text speaks; set by hand. */
const UNHEARD_OF = 3

/** The chance of each ranked place, from the weights as logarithms of odds, against the others and against a place unheard of. */
export function scoresOf(ranked: readonly Ranked[]): readonly number[] {
  const top = ranked[0]?.weight ?? 0
  const oddsOf = (weight: number) => Math.exp(Math.max(-50, weight - top))
  const odds = ranked.map(({ weight }) => oddsOf(weight))
  const total = odds.reduce((sum, one) => sum + one, oddsOf(Math.min(UNHEARD_OF, top + 50)))
  return odds.map(one => (SUREST * one) / total)
}
