import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { isStrong, type Told } from './told.ts'

/** A taking or a loss, on its best supported day, with all who tell it. */
export interface Change {
  readonly kind: 'holds' | 'lost'
  readonly holderKey: string
  readonly day: string
  readonly told: readonly Told[]
}

/** Tellings that no other change of hands divides. */
type Run = Omit<Change, 'day'>

/**
 * Dated tellings as changes, in order of their days. Those of one holder between which nobody else takes the place are one change; what gives only a
 * month or a year joins the change that it can mean, and is one of its own where there is none.
 */
export function changesFrom(dated: readonly Told[]): Change[] {
  const exact = runsOf(dated.filter(one => one.exact)).map(settled)
  const joined = new Map<Change, Told[]>(exact.map(change => [change, [...change.told]]))
  const alone = dated.filter(one => {
    const change = one.exact ? undefined : meantBy(one, exact)
    if (change) joined.get(change)?.push(one)
    return !one.exact && !change
  })
  const vague = Map.groupBy(alone, ({ kind, holderKey, from }) => keyOf(kind, holderKey, from))
  const changes = [
    ...exact.map(change => ({ ...change, told: joined.get(change) ?? [] })),
    ...Array.from(vague.values(), told => settled(runFrom(told))),
  ]
  return sortedBy(changes, ({ day, kind, holderKey }) => keyOf(day, kind === 'lost' ? 0 : 1, holderKey))
}

function runsOf(exact: readonly Told[]): Run[] {
  const inOrder = sortedBy(exact, ({ from, kind, control, holderKey, report }) =>
    keyOf(from, kind === 'lost' ? 0 : 1, holderKey, report, control),
  )
  const open = new Map<string, Told[]>()
  const all: Told[][] = []
  for (const one of inOrder) {
    const key = keyOf(one.kind, one.holderKey)
    const current = open.get(key)
    if (current) {
      current.push(one)
      continue
    }
    for (const [otherKey, [other]] of open) if (other && ends(one, other)) open.delete(otherKey)
    const begun = [one]
    open.set(key, begun)
    all.push(begun)
  }
  return all.map(runFrom)
}

function runFrom(told: readonly Told[]): Run {
  const [first] = told
  if (!first) throw new Error('A change that nobody tells')
  return { kind: first.kind === 'lost' ? 'lost' : 'holds', holderKey: first.holderKey, told }
}

type Side = Pick<Told, 'kind' | 'holderKey'>

/** One’s holding ends another’s and one’s own loss; a loss ends one’s own holding. */
function ends({ kind, holderKey }: Side, other: Side): boolean {
  if (kind === 'holds' && other.kind === 'holds') return other.holderKey !== holderKey
  return kind !== other.kind && other.holderKey === holderKey
}

/** The next change of its holder from the first day that it can mean, or the last before it; none where another’s change lies between. */
function meantBy(one: Told, exact: readonly Change[]): Change | undefined {
  const day = one.from ?? ''
  const own = exact.filter(({ kind, holderKey }) => kind === one.kind && holderKey === one.holderKey)
  const isFree = (from: string, to: string) =>
    !exact.some(other => ends(other, one) && from < other.day && other.day < to)
  const next = own.find(change => change.day >= day && isFree(day, change.day))
  return next ?? own.findLast(change => change.day < day && isFree(change.day, day))
}

/**
 * On the best supported day, a stated one before one that is only implied; a voice of its own weighs twice what a side says of itself, and
 * the words of a copy weigh nothing. What an outlet gives in its last report replaces what it gave before.
 */
function settled(run: Run): Change {
  const days = Map.groupBy(lastWords(run.told), ({ from }) => from ?? '')
  const best = bestOf(
    days,
    ([a, as], [b, bs]) =>
      Number(anyStated(bs)) - Number(anyStated(as)) || weightOf(bs) - weightOf(as) || byCodeUnits(a, b),
  )
  return { ...run, day: best?.[0] ?? '' }
}

const anyStated = (told: readonly Told[]): boolean => told.some(({ stated }) => stated)

/** Each family of reports once by its own words, and each speaker once. */
export function weightOf(told: readonly Told[]): number {
  const voices = new Map<string, number>()
  for (const one of told) {
    const voice = keyOf(one.speaker ?? one.family)
    voices.set(voice, Math.max(voices.get(voice) ?? 0, isStrong(one) ? 2 : 1))
  }
  return [...voices.values()].reduce((sum, weight) => sum + weight, 0)
}

function lastWords(told: readonly Told[]): Told[] {
  const last = new Map<string, string>()
  for (const { outlet, published } of told)
    if (outlet !== undefined && published !== undefined && published > (last.get(outlet) ?? ''))
      last.set(outlet, published)
  return told.filter(
    ({ outlet, published }) => outlet === undefined || published === undefined || published === last.get(outlet),
  )
}
