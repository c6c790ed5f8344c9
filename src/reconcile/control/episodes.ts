import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import type { Assertion } from './assertion.ts'

/** Assertions of one holder and kind that no other change of hands divides. Days; `to` is the first day it is no longer so. */
export interface Episode {
  readonly assertions: readonly Assertion[]
  readonly from?: string
  readonly to?: string
}

interface Open {
  readonly holder: string
  readonly kind: Assertion['control']['kind']
  readonly assertions: Assertion[]
  from?: string
  to?: string
}

/**
 * Sweeps what is said to be so on the ground at one place: a dated `holds` by one side ends the other’s, `lost` ends one’s own, and
 * holding again ends `lost`. An assertion without a day joins its holder’s episode of the time; it ends nobody else’s.
 */
export function episodesOf(assertions: readonly Assertion[]): Episode[] {
  const dated = sortedBy(
    assertions.filter(({ from }) => from !== undefined),
    ({ from, control, holderKey, report }) =>
      keyOf(from, control.kind === 'lost' ? 0 : 1, holderKey, report, control.id),
  )
  const open = new Map<string, Open>()
  const all: Open[] = []
  for (const assertion of dated) {
    const day = assertion.from ?? ''
    const { kind } = assertion.control
    const key = keyOf(kind, assertion.holderKey)
    const current = open.get(key)
    if (current) {
      current.assertions.push(assertion)
      continue
    }
    for (const [otherKey, other] of open) if (ends(assertion, other)) close(open, otherKey, day)
    const begun: Open = { holder: assertion.holderKey, kind, assertions: [assertion], from: day }
    open.set(key, begun)
    all.push(begun)
  }
  for (const episode of all) settleFrom(episode)
  return [...all, ...undated(assertions, all)]
}

function ends({ control, holderKey }: Assertion, other: Open): boolean {
  if (control.kind === 'holds') return other.kind === 'holds' ? other.holder !== holderKey : other.holder === holderKey
  return other.kind === 'holds' && other.holder === holderKey
}

function close(open: Map<string, Open>, key: string, day: string): void {
  const episode = open.get(key)
  if (episode) episode.to = day
  open.delete(key)
}

/** The best supported exact day; reports that only give the month do not move it. */
function settleFrom(episode: Open): void {
  const exact = episode.assertions.filter(assertion => assertion.exact)
  const days = Map.groupBy(exact, ({ from }) => from ?? '')
  const best = bestOf(days, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))
  if (best && (episode.to === undefined || best[0] < episode.to)) episode.from = best[0]
}

function undated(assertions: readonly Assertion[], dated: readonly Open[]): Episode[] {
  const left = assertions.filter(({ from }) => from === undefined)
  const alone = left.filter(assertion => {
    const published = assertion.published ?? '~'
    const own = dated.filter(({ holder, kind }) => holder === assertion.holderKey && kind === assertion.control.kind)
    const then = own.findLast(({ from = '' }) => from <= published) ?? own[0]
    then?.assertions.push(assertion)
    return !then
  })
  return Array.from(Map.groupBy(alone, ({ control, holderKey }) => keyOf(control.kind, holderKey)).values(), same =>
    lasting(same, dated),
  )
}

/** Held since before the reports, until the first dated change that ends it; lost since it was first known. */
function lasting(same: readonly Assertion[], dated: readonly Open[]): Episode {
  const [first] = same
  const known = bestOf(
    same.flatMap(({ published }) => published ?? []),
    byCodeUnits,
  )
  if (first?.control.kind === 'lost')
    return known === undefined ? { assertions: same } : { assertions: same, from: known }
  const end = dated.find(({ holder, kind, from }) =>
    kind === 'holds'
      ? holder !== first?.holderKey && from !== undefined && from > (known ?? '~')
      : holder === first?.holderKey,
  )?.from
  return end === undefined ? { assertions: same } : { assertions: same, to: end }
}
