import { countryOf } from '../gazetteer/countries.ts'
import { type Claim, disputeAround, disputeOf, type Party } from '../gazetteer/disputed.ts'
import { kilometresBetween, type Point } from '../gazetteer/distance.ts'
import { fold } from '../gazetteer/fold.ts'
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts'
import { writtenPoint } from '../gazetteer/import/checked.ts'
import { layered } from '../gazetteer/layered.ts'
import { nearlyNamed } from '../gazetteer/nearly-named.ts'
import { sortOf } from '../gazetteer/same-place.ts'
import { fail, ok, type Result, unreachable } from '../record/result.ts'
import { type GazetteerPaths, loadBase } from './gazetteer-file.ts'
import { type KeptLayer, readLayers } from './gazetteer-layers.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

/** A place beside or around another. */
export interface Neighbour {
  readonly place: string
  readonly name: string
  readonly kind: Entry['kind']
  readonly kilometres: number
}

/** A place of the gazetteer with what speaks for it. `source` is the list it is from. */
export interface PlaceFound extends Entry {
  readonly reasons: readonly string[]
  readonly source: string
  readonly spellings: readonly string[]
  readonly within: readonly Neighbour[]
  readonly nearby: readonly Neighbour[]
}

/** What a gazetteer knows of a name. `nearly`: guesses by sound or spelling, when it knows nothing. `problems`: layers that cannot be used. */
export interface PlacesFound {
  readonly name: string
  readonly found: readonly PlaceFound[]
  readonly nearly: readonly PlaceFound[]
  readonly problems: readonly GazetteerProblem[]
}

export interface PlaceQuery {
  readonly name: string
  /** A name, or longitude and latitude with a comma between. */
  readonly near?: string
  /** ISO 3166 alpha-2. */
  readonly country?: string
  readonly limit: number
}

const AROUND_KM = 30
const MOST_NEIGHBOURS = 4

/** Places of a name, best known first or, with `near`, the nearest first; each with its reasons. */
export async function findPlacesNamed(
  paths: Required<GazetteerPaths>,
  query: PlaceQuery,
): Promise<Result<PlacesFound, GazetteerProblem>> {
  const base = await loadBase(paths.gazetteer)
  if (!base.ok) return base
  const kept = await readLayers(paths.places)
  const gazetteer = layered(
    base.value,
    kept.flatMap(({ layer }) => (layer.ok ? [layer.value] : [])),
  )
  const near = query.near === undefined ? undefined : pointOf(query.near, gazetteer)
  if (query.near !== undefined && !near) return fail({ kind: 'no-such-place', name: query.near })
  const inCountry = (entry: Entry) => query.country === undefined || entry.country === query.country.toUpperCase()
  const told = (entry: Entry, isNamed: boolean) =>
    describe(entry, { gazetteer, kept, ...(isNamed && { name: query.name }), ...(near && { near }) })
  const entries = nearestFirst(gazetteer.named(query.name).filter(inCountry), near)
  const nearly = entries.length > 0 ? [] : nearlyNamed(query.name, gazetteer)
  return ok({
    name: query.name,
    found: entries.slice(0, query.limit).map(entry => told(entry, true)),
    nearly: nearly
      .filter(({ entry }) => inCountry(entry))
      .slice(0, query.limit)
      .map(({ entry, spelling, by }) => {
        const place = told(entry, false)
        const guess = by === 'sound' ? `“${spelling}” sounds like it` : `“${spelling}” differs in one letter`
        return { ...place, reasons: [guess, ...place.reasons] }
      }),
    problems: kept.flatMap(({ layer }) => (layer.ok ? [] : [layer.error])),
  })
}

interface Known {
  readonly gazetteer: Gazetteer
  readonly kept: readonly KeptLayer[]
  readonly name?: string
  readonly near?: Point
}

function describe(entry: Entry, known: Known): PlaceFound {
  const source = sourceOf(entry, known.kept)
  return {
    ...entry,
    reasons: reasonsFor(entry, known),
    source,
    spellings: known.gazetteer.spellings(entry.place),
    within: within(entry, known.gazetteer),
    nearby: nearby(entry, known.gazetteer),
  }
}

function reasonsFor(entry: Entry, { gazetteer, name, near }: Known): readonly string[] {
  const people = `${entry.population} inhabitants`
  return [
    ...(name === undefined ? [] : [fold(entry.name) === fold(name) ? 'its own name' : `another name of ${entry.name}`]),
    ...(entry.kind === 'country' ? ['a country'] : entry.population > 0 ? [people] : ['inhabitants not known']),
    ...seatOf(entry, gazetteer),
    ...(near ? [`${kilometresTo(entry, near)} km away`] : []),
    ...disputed(entry),
  ]
}

/** Who administers and who claims a disputed place, and of the territory itself what each calls it; of a town that which it lies in. */
function disputed(entry: Entry): readonly string[] {
  const dispute = disputeAround(entry)
  if (!dispute) return []
  const list = (parts: readonly string[]) => parts.join(', ')
  const extent = ({ by, extent: part }: Claim) => (part === 'part' ? `${nameOf(by)} (in part)` : nameOf(by))
  return [
    `disputed (${dispute.name})`,
    `administered by ${list(dispute.administered.map(extent))}`,
    `claimed by ${list(dispute.claims.map(extent))}`,
    ...(disputeOf(entry.place) && dispute.called.length > 0
      ? [`called ${list(dispute.called.map(({ by, name }) => `${name} by ${nameOf(by)}`))}`]
      : []),
  ]
}

function nameOf(party: Party): string {
  return party.kind === 'authority' ? party.name : (countryOf(party.code)?.name ?? party.code)
}

function seatOf({ capitalOf, country, region, districtCode }: Entry, gazetteer: Gazetteer): readonly string[] {
  switch (capitalOf) {
    case undefined:
      return []
    case 'country':
      return [`capital of ${(country && gazetteer.country(country)?.name) ?? 'a country'}`]
    case 'region':
      return [`seat of ${region ?? 'a region'}`]
    case 'district':
      return [`seat of ${(districtCode && gazetteer.division(districtCode)?.name) ?? 'a district'}`]
    default:
      return unreachable(capitalOf)
  }
}

function sourceOf({ place }: Entry, kept: readonly KeptLayer[]): string {
  const layer = kept.findLast(one => one.layer.ok && one.layer.value.places.byId(place))?.layer
  if (!layer?.ok) return 'base'
  const { sources, added } = layer.value.head
  return `${sources.map(source => source.name).join(', ')}, added ${added.slice(0, 10)}`
}

/** District, region and country, as far as they are known. */
function within(entry: Entry, gazetteer: Gazetteer): readonly Neighbour[] {
  const country = entry.country === undefined ? undefined : gazetteer.country(entry.country)
  const divisions = [entry.districtCode, entry.regionCode].map(code => code && gazetteer.division(code))
  const around = [...divisions, country].flatMap(one => one || [])
  const once = new Map(around.filter(({ place }) => place !== entry.place).map(one => [one.place, one]))
  return [...once.values()].map(one => neighbour(one, entry))
}

function nearby(entry: Entry, gazetteer: Gazetteer): readonly Neighbour[] {
  return gazetteer
    .near(entry, AROUND_KM)
    .filter(({ place, kind }) => place !== entry.place && sortOf(kind) === 'settlement')
    .slice(0, MOST_NEIGHBOURS)
    .map(one => neighbour(one, entry))
}

function neighbour({ place, name, kind, ...point }: Entry, from: Point): Neighbour {
  return { place, name, kind, kilometres: kilometresTo(point, from) }
}

/** To a tenth of a kilometre. */
function kilometresTo(point: Point, from: Point): number {
  return Math.round(kilometresBetween(point, from) * 10) / 10
}

function nearestFirst(entries: readonly Entry[], near: Point | undefined): readonly Entry[] {
  if (!near) return entries
  return entries.toSorted((a, b) => kilometresBetween(a, near) - kilometresBetween(b, near))
}

function pointOf(near: string, gazetteer: Gazetteer): Point | undefined {
  const [longitude = '', latitude = '', ...rest] = near.split(',')
  return (rest.length === 0 ? writtenPoint(longitude, latitude) : undefined) ?? gazetteer.named(near)[0]
}
