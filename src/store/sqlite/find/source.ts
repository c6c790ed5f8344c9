import { type RawBuilder, sql } from 'kysely'
import type { FacetName, FindBox, PartsQuery } from '../../parts-query.ts'
import { matchQuery } from '../match-query.ts'
import { folded } from '../text-functions.ts'

/** A piece of SQL. */
export type Sql = RawBuilder<unknown>

/** How the values of a facet are read: `value` of each row, after `join`; `is` holds for rows that have one. */
export interface FacetSql {
  readonly value: Sql
  readonly join?: Sql
  /** What is counted once for a value, where `join` gives the same value several times. */
  readonly each?: Sql
  readonly is: (value: string) => Sql
}

/** Where the parts of a list are found. */
export interface Source {
  readonly from: Sql
  /** The same, read in the order of the list; where neither words nor values of facets narrow it. */
  readonly inOrder?: Sql
  readonly id: Sql
  readonly day: Sql
  /** What parts that carry the same words have in common. */
  readonly family?: Sql
  /** As the list is shown. */
  readonly order: Sql
  /** By day, undated last; absent where that is the order of the list. */
  readonly byDay?: Sql
  readonly facets: { readonly [name in FacetName]?: FacetSql }
  /** What `text` asks; `rank` where answers have one. `undefined` where there are no words to look for: then nothing is found. */
  readonly text: (text: string) => { readonly join?: Sql; readonly where: Sql; readonly rank?: Sql } | undefined
  /** All other conditions of a query. */
  readonly where: (query: PartsQuery) => readonly Sql[]
}

/** Nothing meets it. */
export const NEVER = sql`0`
export const always = (condition: Sql | undefined): readonly Sql[] => (condition ? [condition] : [])

/** A facet that is one column. */
export function column(value: Sql, none?: string): FacetSql {
  const told = none === undefined ? value : sql`coalesce(${value}, ${none})`
  return { value: told, is: wanted => (wanted === none ? sql`${value} is null` : sql`${value} = ${wanted}`) }
}

/** A facet that says yes or no. */
export function yesNo(holds: Sql): FacetSql {
  return {
    value: sql`case when ${holds} then 'yes' else 'no' end`,
    is: wanted => (wanted === 'yes' ? holds : wanted === 'no' ? sql`not (${holds})` : NEVER),
  }
}

/** A type itself, or one of its family: `strike` has `strike.missile`. */
export function isOfType(type: Sql, wanted: string): Sql {
  return sql`(${type} = ${wanted} or ${type} >= ${`${wanted}.`} and ${type} < ${`${wanted}/`})`
}

/** A place by its id or name, or a part of it. */
export function isAt(place: Sql, wanted: string): Sql {
  return sql`${place} in (select id from record_part where list = 'places' and (id = ${wanted}
    or id >= ${`${wanted}/`} and id < ${`${wanted}0`} or folded(json ->> '$.name') = ${folded(wanted)}))`
}

/** One of the values that there are; any other is had by none. */
export function oneOf(values: readonly string[], value: Sql, wanted: string | undefined): readonly Sql[] {
  if (wanted === undefined) return []
  return [values.includes(wanted) ? sql`${value} = ${wanted}` : NEVER]
}

/** Ids of places inside a box, or within so many metres. */
export function placesWithin({ box, near }: Pick<PartsQuery, 'box' | 'near'>): Sql | undefined {
  const around = box ?? (near && boxAround(near))
  if (!around) return undefined
  const longitude = sql`(json ->> '$.longitude')`
  const latitude = sql`(json ->> '$.latitude')`
  const circle = near
    ? sql` and metres_between(${longitude}, ${latitude}, ${near.longitude}, ${near.latitude}) <= ${near.metres}`
    : sql``
  return sql`select id from record_part where list = 'places' and ${latitude} between ${around.south} and ${around.north}
    and ${between(longitude, around)}${circle}`
}

/** Rows of a layer inside a box, or within so many metres, by its R*Tree. */
export function rowsWithin(
  layer: 'event' | 'control',
  { box, near }: Pick<PartsQuery, 'box' | 'near'>,
): readonly Sql[] {
  const around = box ?? (near && boxAround(near))
  if (!around) return []
  const tree = sql.table(`rtree_${layer}_geom`)
  const { west, south, east, north } = around
  const inside = (x: Sql) => sql`l.fid in (select id from ${tree} where maxy >= ${south} and miny <= ${north} and ${x})`
  const rows =
    west <= east
      ? inside(sql`maxx >= ${west} and minx <= ${east}`)
      : sql`(${inside(sql`maxx >= ${west}`)} or ${inside(sql`minx <= ${east}`)})`
  return near ? [rows, sql`metres_from(l.geom, ${near.longitude}, ${near.latitude}) <= ${near.metres}`] : [rows]
}

function between(longitude: Sql, { west, east }: FindBox): Sql {
  return west <= east
    ? sql`${longitude} between ${west} and ${east}`
    : sql`(${longitude} >= ${west} or ${longitude} <= ${east})`
}

const METRES_PER_DEGREE = 111_195

/** A box that holds the circle; near a pole all longitudes. */
export function boxAround({ longitude, latitude, metres }: NonNullable<PartsQuery['near']>): FindBox {
  const high = metres / METRES_PER_DEGREE
  const [south, north] = [Math.max(-90, latitude - high), Math.min(90, latitude + high)]
  const narrow = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const wide = narrow < 1e-6 ? 180 : high / narrow
  if (wide >= 180) return { west: -180, east: 180, south, north }
  const turned = (x: number) => (x > 180 ? x - 360 : x < -180 ? x + 360 : x)
  return { west: turned(longitude - wide), east: turned(longitude + wide), south, north }
}

/** Answers of a full-text index over the rows `l`, the best first. */
export function fullText(index: string, text: string): ReturnType<Source['text']> {
  const match = matchQuery(text)
  if (match === undefined) return undefined
  const table = sql.table(index)
  return {
    join: sql`join ${table} on ${table}.rowid = l.fid`,
    where: sql`${table} match ${match}`,
    rank: sql`${table}.rank`,
  }
}

/** Words that must all occur in a text, anywhere in it. */
export function holdsAll(words: Sql, text: string): ReturnType<Source['text']> {
  const terms = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => folded(word)).slice(0, 32)
  if (terms.length === 0) return undefined
  return {
    where: sql.join(
      terms.map(term => sql`instr(${foldedWords(words)}, ${term})`),
      sql` and `,
    ),
  }
}

// Most texts are plain letters, which SQLite makes small by itself; a function of ours takes many times as long.
const foldedWords = (words: Sql): Sql =>
  sql`case when ${words} glob '*[^ -~]*' then folded(${words}) else lower(${words}) end`
