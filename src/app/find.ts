import { fold } from '../gazetteer/fold.ts'
import type { Record } from '../record/record.ts'
import { ok, type Result } from '../record/result.ts'
import { parseDay } from './day.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { type Findable, type FindableKind, findables } from './findable.ts'

export type { ExcerptPart, SearchHit } from '../store/store.ts'

/** What to look for; absent conditions do not limit. Days are inclusive. */
export interface Query {
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
  /** ISO 3166 alpha-2 of a party. */
  readonly side?: string
  readonly limit?: number
  readonly offset?: number
}

/** A value of a facet and how many things have it when all other conditions hold. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}
export type FacetName = 'kind' | 'type' | 'status' | 'place' | 'side'

/** A page of what was found, by day, then by id; what has no day comes last. */
export interface Found {
  readonly total: number
  readonly items: readonly Findable[]
  readonly facets: { readonly [name in FacetName]: readonly FacetCount[] }
}

const DEFAULT_LIMIT = 50
// More than anybody pages through; FTS5 ranks them all anyway.
const MOST_TEXT_HITS = 20_000

/** What the record holds that answers the query, with facets. */
export async function find(desk: Desk, query: Query): Promise<Result<Found, Problem>> {
  for (const name of ['from', 'to'] as const) {
    const value = query[name]
    const day = value === undefined ? undefined : parseDay(name, value)
    if (day && !day.ok) return day
  }
  const hits = query.text?.trim() ? await desk.store.search(query.text, MOST_TEXT_HITS) : []
  const conditions = conditionsOf(query, new Set(hits.map(hit => hit.id)))
  const all = lines(await desk.record())
  const items = all.filter(item => conditions.every(condition => condition.holds(item))).sort(byDay)
  const offset = query.offset ?? 0
  const page = items.slice(offset, offset + (query.limit ?? DEFAULT_LIMIT))
  return ok({ total: items.length, items: page, facets: facetsOf(all, conditions) })
}

// The desk asks many times of the same record.
const known = new WeakMap<Record, readonly Findable[]>()

function lines(record: Record): readonly Findable[] {
  const all = known.get(record) ?? findables(record)
  known.set(record, all)
  return all
}

interface Condition {
  readonly on: FacetName | 'text' | 'day'
  readonly holds: (item: Findable) => boolean
}

function conditionsOf(query: Query, hits: ReadonlySet<string>): readonly Condition[] {
  const { text, kind, type, status, place, from, to, side } = query
  const conditions: Condition[] = []
  if (text?.trim()) {
    const terms = termsOf(text)
    conditions.push({ on: 'text', holds: item => hits.has(item.id) || isNamedSo(item, terms) })
  }
  if (kind) conditions.push({ on: 'kind', holds: item => item.kind === kind })
  if (type) conditions.push({ on: 'type', holds: item => [item.type, item.act].some(own => isOfType(own, type)) })
  if (status) conditions.push({ on: 'status', holds: item => item.status === status })
  if (place) conditions.push({ on: 'place', holds: item => isAt(item, place) })
  if (side) conditions.push({ on: 'side', holds: item => item.sides.includes(side) })
  if (from) conditions.push({ on: 'day', holds: item => item.from !== undefined && (endOf(item) ?? '9999') >= from })
  if (to) conditions.push({ on: 'day', holds: item => item.from !== undefined && item.from <= to })
  return conditions
}

// The last day that is in: `to` is excluded, so a day before it; a thing of one day has no `to` or the day after.
function endOf({ kind, from, to }: Findable): string | undefined {
  if (to === undefined) return kind === 'control' ? undefined : from
  return new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function isAt({ placeId, place }: Findable, wanted: string): boolean {
  if (placeId === undefined) return false
  return placeId === wanted || placeId.startsWith(`${wanted}/`) || fold(place ?? '') === fold(wanted)
}

const termsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => fold(word))

// Reports and statements are found by the words in them; everything else by its title and place.
function isNamedSo({ kind, title, place }: Findable, terms: readonly string[]): boolean {
  if (kind === 'report' || kind === 'statement') return false
  const words = fold(`${title} ${place ?? ''}`)
  return terms.length > 0 && terms.every(term => words.includes(term))
}

function byDay(a: Findable, b: Findable): number {
  const [first, second] = [a.from ?? '9999', b.from ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const FACETS: { readonly [name in FacetName]: (item: Findable) => readonly (string | undefined)[] } = {
  kind: item => [item.kind],
  type: item => [item.type, item.act],
  status: item => [item.status],
  place: item => [item.placeId],
  side: item => item.sides,
}

/** The type itself, or one of its family: `strike` has `strike.missile`. */
function isOfType(own: string | undefined, type: string): boolean {
  return own === type || (own?.startsWith(`${type}.`) ?? false)
}

function facetsOf(all: readonly Findable[], conditions: readonly Condition[]): Found['facets'] {
  const counts = (name: FacetName) => {
    const others = conditions.filter(condition => condition.on !== name)
    return countValues(all.filter(item => others.every(condition => condition.holds(item))).flatMap(FACETS[name]))
  }
  return {
    kind: counts('kind'),
    type: counts('type'),
    status: counts('status'),
    place: counts('place'),
    side: counts('side'),
  }
}

function countValues(values: readonly (string | undefined)[]): readonly FacetCount[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].map(([value, count]) => ({ value, count }))
  return sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
