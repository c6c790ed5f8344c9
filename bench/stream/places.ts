import { placeId } from '../../src/record/ids.ts'
import type { Locus } from '../../src/record/place.ts'
import { TOWNS } from './lexicon/towns.ts'

/** The ground of a conflict: towns, each with the places of its name elsewhere; divisions by name; the country. */
export interface Ground {
  readonly towns: readonly Town[]
  readonly regions: ReadonlyMap<string, Locus>
  readonly country: Locus
}
export interface Town {
  readonly at: Locus
  /** Runners-up of the resolution. */
  readonly namesakes: readonly Locus[]
}

/** One town in so many shares its name with a place in another country. */
const SHARES_NAME = 6
/** Ids of those other places: far above GeoNames’ own, so that they are nobody else’s. */
const FIRST_NAMESAKE = 90_000_000

/** The ground of every country of the table, by ISO code. */
export function readGrounds(): ReadonlyMap<string, Ground> {
  return new Map(
    TOWNS.trim()
      .split('#')
      .filter(part => part !== '')
      .map(part => readGround(part.trim().split('\n'))),
  )
}

function readGround([head = '', ...lines]: readonly string[]): readonly [string, Ground] {
  const [code = '', name = '', key = '', longitude = '', latitude = ''] = head.split('|')
  const at = (
    rest: Pick<Locus, 'kind'> & {
      id: string
      name: string
      point: readonly [string, string]
      metres: number
      region?: string
    },
  ) => locusOf({ ...rest, code })
  const regions = lines
    .filter(line => line.startsWith('@'))
    .map(line => {
      const [id = '', region = '', x = '', y = ''] = line.slice(1).split('|')
      return [region, at({ id, name: region, point: [x, y], kind: 'region', metres: 90_000, region })] as const
    })
  const towns = lines
    .filter(line => !line.startsWith('@'))
    .map((line, index): Town => {
      const [id = '', town = '', x = '', y = '', , region = ''] = line.split('|')
      const one = at({ id, name: town, point: [x, y], kind: 'city', metres: 5000, region })
      return { at: one, namesakes: index % SHARES_NAME === 0 ? [namesakeOf(one)] : [] }
    })
  const country = at({ id: key, name, point: [longitude, latitude], kind: 'country', metres: 400_000 })
  return [code, { towns, regions: new Map(regions), country }]
}

function locusOf(row: {
  readonly id: string
  readonly name: string
  readonly point: readonly [longitude: string, latitude: string]
  readonly kind: Locus['kind']
  readonly metres: number
  readonly code: string
  readonly region?: string
}): Locus {
  const own = row.id.startsWith(OWN) ? row.id.slice(OWN.length) : undefined
  return {
    ...(own === undefined
      ? { place: placeId('geonames', row.id), geonamesId: Number(row.id) }
      : { place: placeId('dateline', own) }),
    name: row.name,
    longitude: Number(row.point[0]),
    latitude: Number(row.point[1]),
    kind: row.kind,
    country: row.code,
    ...(row.region === undefined ? {} : { region: row.region }),
    precision: { metres: row.metres, reason: `usual size of a ${row.kind}` },
    score: 0.8,
  }
}

/** Before the key of a place that GeoNames does not have as we have it. */
const OWN = 'dateline:'

function namesakeOf({ name, geonamesId = 0, longitude, latitude }: Locus): Locus {
  const id = FIRST_NAMESAKE + geonamesId
  return {
    place: placeId('geonames', id),
    name,
    geonamesId: id,
    longitude: -longitude,
    latitude,
    kind: 'village',
    country: 'US',
    region: 'Ohio',
    precision: { metres: 2000, reason: 'usual size of a village' },
    score: 0.2,
  }
}
