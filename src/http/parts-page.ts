import type { Desk } from '../app/desk.ts'
import type { Record } from '../record/record.ts'
import type { Names, Page } from './contract.ts'

type Store = Desk['store']
type PartsQuery = Parameters<Store['findParts']>[0]
type FoundList = PartsQuery['list']
type FacetName = NonNullable<PartsQuery['facets']>[number]

/** What is asked of a list: which part of it, days, words, and values of its facets by parameter. */
export interface AskedParts {
  readonly offset: number
  readonly limit: number
  readonly [parameter: string]: string | number | undefined
}

/** A list that is asked: its facets by the parameter that filters by them, and what else narrows it. */
export interface ListAsked<L extends FoundList> {
  readonly list: L
  readonly facets: { readonly [parameter: string]: FacetName }
  readonly within?: Pick<PartsQuery, 'box'>
}

/** A part of a list, found in the file without reading the whole record, with the counts of its facets; `independent` is of reports. */
export async function partsPage<L extends FoundList>(
  desk: Desk,
  { list, facets, within = {} }: ListAsked<L>,
  asked: AskedParts,
): Promise<Page<Record[L][number]> & { readonly independent: number }> {
  const { offset, limit, from, to, q } = asked
  const values = Object.entries(facets).flatMap(([parameter, name]) => {
    const value = asked[parameter]
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  const query: Omit<PartsQuery, 'offset' | 'limit'> = {
    list,
    ...within,
    ...Object.fromEntries(values),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(q === undefined ? {} : { text: begun(String(q)) }),
  }
  const { total, parts } = await desk.store.findParts({ ...query, offset, limit })
  const counts = await countedOnce(desk, query, [...new Set(Object.values(facets))])
  const found: readonly Record[L][number][] = await desk.store.parts(
    list,
    parts.map(({ id }) => id),
  )
  const told = Object.entries(facets).map(([parameter, name]) => [parameter, counts.facets[name] ?? []] as const)
  return { total, offset, limit, items: found, facets: Object.fromEntries(told), independent: counts.independent ?? 0 }
}

/** Words as somebody writes them: the beginning of a word finds it. */
const begun = (words: string) => (words.includes('"') ? words : words.replace(/[\p{L}\p{N}](?=\s|$)/gu, '$&*'))

type Counts = Awaited<ReturnType<Store['findParts']>>
interface Counted {
  readonly edition: number
  readonly counts: Map<string, Counts>
}
const MOST_COUNTED = 200
// Counting is what takes long, and the desk asks the same again with every page.
const known = new WeakMap<Desk, Counted>()

async function countedOnce(
  desk: Desk,
  query: Omit<PartsQuery, 'offset' | 'limit'>,
  facets: readonly FacetName[],
): Promise<Counts> {
  const edition = await desk.store.edition()
  const kept = known.get(desk)
  const now = kept?.edition === edition && kept.counts.size < MOST_COUNTED ? kept : { edition, counts: new Map() }
  known.set(desk, now)
  const key = JSON.stringify(query)
  const before = now.counts.get(key)
  if (before) return before
  const counts = await desk.store.findParts({ ...query, facets, offset: 0, limit: 0 })
  now.counts.set(key, counts)
  return counts
}

/** Names for the given ids of actors and places; ids that the record does not have are left out. */
export async function namesOf({ store }: Desk, ids: Iterable<string | undefined>): Promise<Names> {
  const wanted = [...new Set(ids)].flatMap(id => id ?? [])
  const actors = await store.parts('actors', wanted)
  const places = await store.parts('places', wanted)
  return {
    actors: Object.fromEntries(actors.map(({ id, name, side }) => [id, { name, ...(side && { side: side.value }) }])),
    places: Object.fromEntries(
      places.map(({ id, name, kind, longitude, latitude }) => [id, { name, kind, longitude, latitude }]),
    ),
  }
}

const MOST_ACCOUNTS = 100

/** Accounts about something. */
export async function accountsAbout({ store }: Desk, about: string): Promise<Record['accounts']> {
  const { parts } = await store.findParts({ list: 'accounts', event: about, offset: 0, limit: MOST_ACCOUNTS })
  const ids = parts.map(({ id }) => id).toSorted()
  return store.parts('accounts', ids)
}

/** Ids of the accounts that differ, by the id of what they are about. */
export async function differing(
  { store }: Desk,
  ids: readonly string[],
): Promise<{ readonly [id: string]: readonly string[] }> {
  const found: { [id: string]: readonly string[] } = {}
  for (const id of ids) {
    const page = { offset: 0, limit: MOST_ACCOUNTS }
    const { parts } = await store.findParts({ list: 'accounts', event: id, disputed: 'yes', ...page })
    if (parts.length > 0) found[id] = parts.map(part => part.id)
  }
  return found
}
