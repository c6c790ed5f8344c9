import { fail, ok, type Result } from '../record/result.ts'
import type { FacetName, FacetValues, FoundPart, FoundParts, FoundValue, PartsQuery } from '../store/parts-query.ts'
import { parseDay } from './day.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { linesOf } from './find-lines.ts'
import { FINDABLE, type Findable, type FindableKind, LIST_OF } from './findable.ts'
import { resolve } from './resolve.ts'

export type { ExcerptPart, SearchHit } from '../store/store.ts'

/** What to look for; absent conditions do not limit. Days are inclusive. */
export interface Query extends Pick<PartsQuery, 'near' | 'box' | 'independent' | 'order'> {
  /** Words that must all occur; `"a phrase"` and `begin*` work. */
  readonly text?: string
  readonly kind?: FindableKind
  /** A type, or its family: `strike` finds `strike.missile`. */
  readonly type?: string
  readonly status?: string
  /** A place's id or its name; its parts are included. */
  readonly place?: string
  readonly from?: string
  readonly to?: string
  /** An actor’s id, or the beginning of one. */
  readonly actor?: string
  /** ISO 3166 alpha-2 of a party. */
  readonly side?: string
  readonly outlet?: string
  /** A reviewer’s last word, or `open`. */
  readonly review?: string
  readonly disputed?: boolean
  /** Only what was published on this day or before. */
  readonly knownOn?: string
  /** Whether facets are counted. */
  readonly facets?: boolean
  readonly limit?: number
  readonly offset?: number
}

/** A value of a facet and how many things have it when all other conditions hold. */
export type FacetCount = FoundValue
export type FoundFacet = 'kind' | (typeof FACETS)[number]
const FACETS = ['type', 'act', 'status', 'place', 'side', 'review', 'disputed'] as const satisfies readonly FacetName[]

/** A page of what was found: the most relevant first, or by day, undated last. */
export interface Found {
  readonly total: number
  readonly items: readonly Findable[]
  readonly facets: { readonly [name in FoundFacet]?: readonly FacetCount[] }
}

const DEFAULT_LIMIT = 50
const MOST_VALUES = 60

/** What the record holds that answers the query, with facets where they are asked for. */
export async function find(desk: Desk, query: Query): Promise<Result<Found, Problem>> {
  for (const name of ['from', 'to', 'knownOn'] as const) {
    const value = query[name]
    const day = value === undefined ? undefined : parseDay(name, value)
    if (day && !day.ok) return day
  }
  const actor = query.actor === undefined ? undefined : await resolve(desk, query.actor)
  if (actor && !actor.ok) return actor
  if (actor && !actor.value.id.startsWith('a-')) return fail({ kind: 'no-such-id', id: query.actor ?? '' })
  const conditions = conditionsOf(query, actor?.value.id)
  const kinds = query.kind === undefined ? FINDABLE : [query.kind]
  const { offset = 0, limit = DEFAULT_LIMIT } = query
  const found: (FoundParts & { readonly kind: FindableKind })[] = []
  for (const kind of kinds) {
    const list = LIST_OF[kind]
    const facets = query.facets ? FACETS : []
    found.push({
      kind,
      ...(await desk.store.findParts({ ...conditions, list, offset: 0, limit: offset + limit, facets })),
    })
  }
  const best = found.flatMap(({ kind, parts }) => parts.map(part => ({ kind, ...part }))).sort(orderOf(query))
  const items = await linesOf(desk, best.slice(offset, offset + limit), query.knownOn)
  const total = found.reduce((sum, one) => sum + one.total, 0)
  if (!query.facets) return ok({ total, items, facets: {} })
  const counted = FACETS.map(name => [name, summed(found.map(one => one.facets[name] ?? []))] as const)
  const kindCounts = await countKinds(desk, conditions, found)
  return ok({ total, items, facets: { kind: kindCounts, ...Object.fromEntries(counted) } })
}

type Conditions = Omit<PartsQuery, 'list' | 'offset' | 'limit'>

function conditionsOf(query: Query, actor: string | undefined): Conditions {
  const { text, type, place, disputed, near, box, from, to, independent, knownOn } = query
  const { status, side, outlet, review } = query
  const values: FacetValues = {
    ...(status !== undefined && { status }),
    ...(side !== undefined && { side }),
    ...(outlet !== undefined && { outlet }),
    ...(review !== undefined && { review }),
    ...(disputed !== undefined && { disputed: disputed ? 'yes' : 'no' }),
  }
  return {
    ...values,
    ...(text?.trim() ? { text } : {}),
    ...(type !== undefined && { kindOf: type }),
    ...(place !== undefined && { at: place }),
    ...(near && { near }),
    ...(box && { box }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(actor !== undefined && { actor }),
    ...(independent !== undefined && { independent }),
    ...(knownOn !== undefined && { knownOn }),
    order: isByDay(query) ? 'day' : 'relevance',
  }
}

const isByDay = ({ text, order }: Pick<Query, 'text' | 'order'>) => order === 'day' || !text?.trim()

type Hit = FoundPart & { readonly kind: FindableKind }

function orderOf(query: Query): (a: Hit, b: Hit) => number {
  const byDay = (a: Hit, b: Hit) => compare(a.day ?? '9999', b.day ?? '9999')
  return isByDay(query) ? byDay : (a, b) => a.rank - b.rank || byDay(a, b)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function summed(lists: readonly (readonly FacetCount[])[]): readonly FacetCount[] {
  const counts = new Map<string, number>()
  for (const { value, count } of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + count)
  return ranked(counts).slice(0, MOST_VALUES)
}

/** How many of each kind there are, whichever is asked for. */
async function countKinds(
  { store }: Desk,
  conditions: Conditions,
  found: readonly { readonly kind: FindableKind; readonly total: number }[],
): Promise<readonly FacetCount[]> {
  const counts = new Map<string, number>(found.map(({ kind, total }) => [kind, total]))
  for (const kind of FINDABLE) {
    if (counts.has(kind)) continue
    counts.set(kind, (await store.findParts({ ...conditions, list: LIST_OF[kind], offset: 0, limit: 0 })).total)
  }
  return ranked(counts).filter(({ count }) => count > 0)
}

function ranked(counts: ReadonlyMap<string, number>): FacetCount[] {
  const all = [...counts].map(([value, count]) => ({ value, count }))
  return all.sort((a, b) => b.count - a.count || compare(a.value, b.value))
}
