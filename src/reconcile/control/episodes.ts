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
  readonly kind: Assertion['kind']
  readonly assertions: Assertion[]
  from?: string
  to?: string
}

/**
 * Sweeps what is said to be so on the ground at one place: a dated `holds` by one side ends the other’s, `lost` ends one’s own, and
 * holding again ends `lost`. An assertion without a day joins its holder’s episode of the time.
 */
export function episodesOf(assertions: readonly Assertion[]): Episode[] {
  const dated = sortedBy(
    assertions.filter(({ from }) => from !== undefined),
    ({ from, kind, control, holderKey, report }) => keyOf(from, kind === 'lost' ? 0 : 1, holderKey, report, control),
  )
  const open = new Map<string, Open>()
  const all: Open[] = []
  for (const assertion of dated) {
    const day = assertion.from ?? ''
    const { kind } = assertion
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

function ends({ kind, holderKey }: Assertion, other: Open): boolean {
  if (kind === 'holds') return other.kind === 'holds' ? other.holder !== holderKey : other.holder === holderKey
  return other.kind === 'holds' && other.holder === holderKey
}

function close(open: Map<string, Open>, key: string, day: string): void {
  const episode = open.get(key)
  if (episode) episode.to = day
  open.delete(key)
}

/** The best supported exact day, a stated one before one that is only implied; reports that only give the month do not move it. */
function settleFrom(episode: Open): void {
  const exact = episode.assertions.filter(assertion => assertion.exact)
  const days = Map.groupBy(exact, ({ from }) => from ?? '')
  const rankOf = (same: readonly Assertion[]) => Math.min(...same.map(({ rank }) => rank))
  const best = bestOf(days, ([a, as], [b, bs]) => rankOf(as) - rankOf(bs) || bs.length - as.length || byCodeUnits(a, b))
  if (best && (episode.to === undefined || best[0] < episode.to)) episode.from = best[0]
}

/** Assertions without a day, in the order in which they were first published. */
function undated(assertions: readonly Assertion[], dated: readonly Open[]): Episode[] {
  const left = assertions.filter(({ from }) => from === undefined)
  const alone = left.filter(assertion => {
    const published = assertion.published ?? '~'
    const own = dated.filter(({ holder, kind }) => holder === assertion.holderKey && kind === assertion.kind)
    const then = own.findLast(({ from = '', to }) => from <= published && (to === undefined || published < to))
    then?.assertions.push(assertion)
    return !then
  })
  const groups = Map.groupBy(alone, ({ kind, holderKey }) => keyOf(kind, holderKey))
  return sortedBy(groups, ([key, same]) => keyOf(firstPublished(same) ?? '~', key)).map(([, same]) =>
    lasting(same, dated, left),
  )
}

/**
 * Held since before the reports, if no other holder is known from before; else since it was first told. A loss
 * is of the day on which the holding ended, if that is known. It ends another’s dated
 * holding that no report speaks of as lasting from then on.
 */
function lasting(same: readonly Assertion[], dated: readonly Open[], all: readonly Assertion[]): Episode {
  const [first] = same
  const known = firstPublished(same)
  if (!first || known === undefined) return { assertions: same }
  const { kind } = first
  const others = dated.filter(other => ends(first, other))
  for (const other of others) {
    const lasts = all.some(
      one => one.holderKey === other.holder && one.kind === 'holds' && (one.published ?? '') >= known,
    )
    const stillOpen = other.to === undefined || other.to > known
    if (stillOpen && (other.from ?? '') < known && (!lasts || kind === 'lost')) other.to = known
  }
  if (kind === 'lost') {
    const lost = others.findLast(({ to }) => to !== undefined && to <= known)?.to
    return { assertions: same, from: lost ?? known, ...untilHeldAgain(first, dated, known) }
  }
  const before = others.some(({ from = '' }) => from <= known)
  return { assertions: same, ...(before ? { from: known } : {}), ...untilHeldAgain(first, dated, known) }
}

/** The first dated change after a day that ends what is asserted without one. */
function untilHeldAgain(first: Assertion, dated: readonly Open[], known: string): { to?: string } {
  const end = dated.find(other => (other.from ?? '') > known && endsLater(other, first))?.from
  return end === undefined ? {} : { to: end }
}

function endsLater(other: Open, { kind, holderKey }: Assertion): boolean {
  if (kind === 'lost') return other.kind === 'holds' && other.holder === holderKey
  return other.kind === 'holds' ? other.holder !== holderKey : other.holder === holderKey
}

function firstPublished(assertions: readonly Assertion[]): string | undefined {
  return bestOf(
    assertions.flatMap(({ published }) => published ?? []),
    byCodeUnits,
  )
}
