import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Sighting } from './sighting.ts'

/** What stands right beside a name: what it is said to lie in, and the others of its list. */
export interface Context {
  readonly container: Sighting | undefined
  /** What is said to lie in it: "Paris" before "Texas". */
  readonly contents: Sighting | undefined
  readonly kin: readonly Sighting[]
}

export const NO_CONTEXT: Context = { container: undefined, contents: undefined, kin: [] }

/** Neighbours on each side that are looked at as members of one list. */
const MOST_KIN = 2

/** The container and the list of a sighting, by the words between it and its neighbours. */
export function contextOf(text: string, sightings: readonly Sighting[], index: number): Context {
  const own = sightings[index]
  if (!own) return NO_CONTEXT
  const before = sightings[index - 1]
  const contents = before && containerOf(text, sightings, index - 1) === own ? before : undefined
  return { container: containerOf(text, sightings, index), contents, kin: kinOf(text, sightings, index) }
}

/** The name right behind the comma, or in brackets: "Paris, Texas", "Lyman (Donetsk Oblast)". A list of towns or countries is none. */
function containerOf(text: string, sightings: readonly Sighting[], index: number): Sighting | undefined {
  const [before, own, next, third] = [-1, 0, 1, 2].map(step => sightings[index + step])
  if (!own || !next || next.sentence !== own.sentence) return undefined
  const isCountry = own.entries[0].kind === 'country'
  if (isCountry && before && isGap(text, before, own, LISTED)) return undefined
  if (isCountry && third && isGap(text, next, third, LISTED)) return undefined
  if (isGap(text, own, next, BESIDE) || (!isCountry && isGap(text, own, next, SAID_TO_LIE))) return next
  return third && isGap(text, next, third, /^, $/) && isGap(text, own, next, /^, $/) ? third : undefined
}

const BESIDE = /^,? ?\($|^, (?:in )?$/
/** "Tawila in Sudan", "Tawila, a small town in western Sudan". */
const SAID_TO_LIE = /^ in (?:the )?(?:\p{Ll}+ )?$|^,? (?:which is )?an? (?:\p{Ll}+ ){1,3}in (?:the )?(?:\p{Ll}+ )?$/u
const LONGEST_GAP = 45
const LISTED = /^(?:,|,? and|,? or) $/

function kinOf(text: string, sightings: readonly Sighting[], index: number): readonly Sighting[] {
  const kin: Sighting[] = []
  for (const step of [-1, 1])
    for (let at = index; Math.abs(at - index) < MOST_KIN; at += step) {
      const [own, other] = [sightings[at], sightings[at + step]]
      if (!own || !other || !isGap(text, step < 0 ? other : own, step < 0 ? own : other, LISTED)) break
      kin.push(other)
    }
  return kin
}

/** True where the one place lies in the other, by their country, region or district. */
export function isInside(entry: Entry, large: Entry): boolean {
  if (large.place === entry.place) return false
  if (large.kind === 'country') return entry.kind !== 'country' && large.country === entry.country
  if (large.kind === 'region' || large.kind === 'area')
    return entry.kind !== 'region' && large.regionCode !== undefined && large.regionCode === entry.regionCode
  return large.kind === 'district' && large.districtCode === entry.districtCode
}

/** Members of one list are of one sort: regions of one country with regions, towns of one region with towns. */
export function isKin(other: Entry | undefined, entry: Entry): boolean {
  if (!other || other.place === entry.place || entry.country === undefined || other.country !== entry.country)
    return false
  if (entry.kind === 'region' || other.kind === 'region') return entry.kind === other.kind
  return entry.kind !== 'country' && entry.regionCode !== undefined && other.regionCode === entry.regionCode
}

function isGap(text: string, a: Sighting, b: Sighting, gap: RegExp): boolean {
  return a.sentence === b.sentence && b.start - a.end <= LONGEST_GAP && gap.test(text.slice(a.end, b.start))
}
