import type { Facets, FacetValue, Page } from './contract.ts'

/** The values that one thing has under a facet; none is fine. */
export type FacetOf<T> = (item: T) => readonly string[]

/** What is asked of a list: facet values by parameter, and which part of it. */
export interface Asked {
  readonly offset: number
  readonly limit: number
  readonly [parameter: string]: string | number | undefined
}

/**
 * The part of a list that has all wanted facet values, with the counts of each facet. A facet's counts are of what the
 * other facets leave, so that each count is what one would see after choosing that value instead.
 */
export function pageOf<T>(
  items: readonly T[],
  asked: Asked,
  facets: { readonly [parameter: string]: FacetOf<T> },
): Page<T> {
  const parameters = Object.keys(facets)
  const counts = new Map(parameters.map(parameter => [parameter, new Map<string, number>()]))
  const found: T[] = []
  for (const item of items) {
    const values = new Map(parameters.map(parameter => [parameter, new Set(facets[parameter]?.(item))]))
    const failed = parameters.filter(parameter => !has(values.get(parameter), asked[parameter]))
    if (failed.length === 0) found.push(item)
    const counted = failed.length === 0 ? parameters : failed.length === 1 ? failed : []
    for (const parameter of counted) count(counts.get(parameter), values.get(parameter))
  }
  const { offset, limit } = asked
  return {
    total: found.length,
    offset,
    limit,
    items: found.slice(offset, offset + limit),
    facets: Object.fromEntries([...counts].map(([parameter, values]) => [parameter, ranked(values)])) satisfies Facets,
  }
}

const has = (values: ReadonlySet<string> | undefined, wanted: string | number | undefined) =>
  wanted === undefined || (values?.has(String(wanted)) ?? false)

function count(counts: Map<string, number> | undefined, values: Iterable<string> | undefined): void {
  for (const value of values ?? []) counts?.set(value, (counts.get(value) ?? 0) + 1)
}

/** At most this many values of a facet are told. */
const MOST_VALUES = 60

function ranked(counts: ReadonlyMap<string, number>): readonly FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
