import type { Decision } from '../../record/decision.ts'
import type { Locus } from '../../record/place.ts'

/** Where an outlet is at home: a country, and in it one or two first-order divisions by name, the first the likelier. */
export interface Home {
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly regions: readonly string[]
}

/** What a decision says of an outlet’s home; without a `home` that it has none. */
export interface DecidedHome {
  readonly home?: Home
  readonly decision: Decision
}

/** The value of a decision that an outlet is at home nowhere, as a wire is. */
export const NOWHERE = 'nowhere'

const BETWEEN = '; '

/** A home as a decision keeps it: "Kentucky, US", "Kansas; Missouri, US", "LB"; "nowhere" for none. */
export function homeText(home: Home | undefined): string {
  if (!home) return NOWHERE
  return [home.regions.join(BETWEEN), home.country].filter(Boolean).join(', ')
}

/** The home that a decision’s value names; `undefined` for "nowhere" and for what is no home. */
export function parseHome(text: string): Home | undefined {
  const [, regions, country] = /^(?:(.+), )?([A-Z]{2})$/.exec(text.trim()) ?? []
  return country === undefined ? undefined : { country, regions: regions?.split(BETWEEN) ?? [] }
}

/** The last word on each outlet’s home, of decisions in the order in which they stand. */
export function homesIn(standing: readonly Decision[]): ReadonlyMap<string, DecidedHome> {
  const homes = new Map<string, DecidedHome>()
  for (const decision of standing) {
    if (decision.kind !== 'home' && decision.kind !== 'learned-home') continue
    const home = parseHome(decision.value ?? '')
    homes.set(decision.of, { decision, ...(home && { home }) })
  }
  return homes
}

/** Whether a place lies in, or is, a division of a home. A country lies in none. */
export function isInRegion({ country, regions }: Home, place: Pick<Locus, 'country' | 'region'>): boolean {
  return place.region !== undefined && place.country === country && regions.includes(place.region)
}
