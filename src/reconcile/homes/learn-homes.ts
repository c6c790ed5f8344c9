import type { Place } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import { distinctReadings } from '../distinct-readings.ts'
import { sortedBy } from '../order.ts'
import { type Home, isInRegion } from './home.ts'
import { countNames, localIn, strongest, type Weights, WHOLE } from './name-weights.ts'
import { outletOf } from './outlet.ts'
import { rankPlaces } from './rank-places.ts'

/** What a home is learned from: the words of a report and the places read in them. */
export interface PlacedReport {
  readonly report: Pick<Reading['report'], 'text'>
  readonly places: readonly Place[]
}

/** An outlet with its home, where one stands out, and what that rests on. */
export interface OutletHome {
  readonly outlet: string
  readonly reports: number
  /** Reports that name a town or a division of a country. */
  readonly placed: number
  readonly home?: Home
  /** How many of the placed reports name a place at home, and the share of the outlet’s names that can lie there, 0 to 1. */
  readonly evidence?: { readonly reports: number; readonly share: number }
}

/** A home needs so many reports that name a town or division. */
export const FEWEST_REPORTS = 5

// Set by hand: of all names of towns and divisions in a local outlet’s reports a quarter to two thirds can lie at home, of a
// wire’s few in any one division.
const LEAST_SHARE_OF_REGION = 0.2
const LEAST_SHARE_OF_COUNTRY = 0.5
/** A second division counts where it is nearly as strong; a third that strong, and none stands out. */
const NEARLY = 0.6
const LEAST_NAMES = 2
const LEAST_SHARE_OF_REPORTS = 0.5

/** Every outlet of the readings by name. The same set of readings gives the same, in whatever order and however often they come. */
export function learnHomes(readings: readonly Reading[]): readonly OutletHome[] {
  const byOutlet = Map.groupBy(distinctReadings(readings), ({ report }) => outletOf(report))
  const outlets = [...byOutlet].flatMap(([outlet, reports]) => (outlet === undefined ? [] : [{ outlet, reports }]))
  return sortedBy(outlets, ({ outlet }) => outlet).map(({ outlet, reports }) => ({ outlet, ...learnHome(reports) }))
}

/** Where the outlet of these reports is at home. */
export function learnHome(reports: readonly PlacedReport[]): Omit<OutletHome, 'outlet'> {
  const placed = reports.filter(({ places }) => localIn(places).length > 0)
  const counts = { reports: reports.length, placed: placed.length }
  if (placed.length < FEWEST_REPORTS) return counts
  const { regions, countries, all } = countNames(placed.map(({ places }) => places))
  for (const { home, weight } of [...regionHome(regions, all), ...countryHome(countries, all)]) {
    const there = placed.filter(report => isAbout(report, home)).length
    if (there >= LEAST_SHARE_OF_REPORTS * placed.length)
      return { ...counts, home, evidence: { reports: there, share: weight / all } }
  }
  return counts
}

interface Candidate {
  readonly home: Home
  readonly weight: number
}

/** The division that most names can lie in, with a second of the same country that is nearly as strong. */
function regionHome(regions: Weights, all: number): readonly Candidate[] {
  const strong = strongest(regions).filter(([, { weight }], _, [first]) => weight >= NEARLY * (first?.[1].weight ?? 0))
  const [first] = strong
  if (!first || strong.length > 2 || !isEnough(first[1].weight, LEAST_SHARE_OF_REGION * all)) return []
  const { country } = first[1]
  const own = strong.filter(([, one]) => one.country === country)
  const weight = own.reduce((sum, [, one]) => sum + one.weight, 0)
  return [{ home: { country, regions: own.flatMap(([, { region }]) => region ?? []) }, weight }]
}

function countryHome(countries: Weights, all: number): readonly Candidate[] {
  const [first] = strongest(countries)
  if (!first || !isEnough(first[1].weight, LEAST_SHARE_OF_COUNTRY * all)) return []
  return [{ home: { country: first[1].country, regions: [] }, weight: first[1].weight }]
}

const isEnough = (weight: number, least: number) => weight >= Math.max(least, LEAST_NAMES * WHOLE)

function isAbout({ report, places }: PlacedReport, home: Home): boolean {
  const there = localIn(rankPlaces({ text: report.text, places, home }))
  return there.some(at => (home.regions.length > 0 ? isInRegion(home, at) : at.country === home.country))
}
