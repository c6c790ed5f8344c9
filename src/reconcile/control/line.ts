import { dayAfter } from '../days.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import { type Who, whoOf } from './episode.ts'
import type { Later } from './later.ts'
import type { Mark } from './marks.ts'
import type { Told } from './told.ts'

/** An episode as far as it is told yet. */
export interface Open {
  readonly kind: Told['kind']
  readonly who: Who
  readonly told: Told[]
  /** The reports’ words that tell it. */
  readonly words: Set<string>
  readonly implied: Told[]
  from?: string
  to?: string
  disputed: boolean
}

/** One place as far as its marks have been taken. */
export interface Line {
  readonly later: Later
  readonly held: Open[]
  readonly lost: Open[]
  readonly claimed: Open[]
  readonly fought: Open[]
}

/** Who holds it beside the one that a mark tells of, but for those whom the same words have there with it. */
export function rivalsOf(line: Line, { holderKey, told }: Mark): Open[] {
  const others = openIn(line).filter(({ who }) => who.holderKey !== holderKey)
  return others.filter(({ words }) => !told.some(one => words.has(wordsOf(one))))
}

/** Adds what tells it. */
export function say(one: Open, told: readonly Told[]): void {
  for (const each of told) {
    one.told.push(each)
    one.words.add(wordsOf(each))
  }
}

const wordsOf = ({ report, spans }: Told): string => keyOf(report, JSON.stringify(spans))
/** Who holds it now. */
export const openIn = (line: Line): Open[] => line.held.filter(({ to }) => to === undefined)
/** What one holds now. */
export const openOf = (line: Line, holder: string): Open | undefined =>
  line.held.findLast(({ who, to }) => who.holderKey === holder && to === undefined)

/** The last day on which a holding ended. */
export function lastEnd(held: readonly Open[]): string | undefined {
  return held
    .flatMap(({ to }) => to ?? [])
    .toSorted(byCodeUnits)
    .at(-1)
}

/** Begins another in a list, without a day. */
export function open(list: Open[], kind: Told['kind'], who: Who): Open {
  const one: Open = { kind, who, told: [], words: new Set(), implied: [], disputed: false }
  list.push(one)
  return one
}

/** One holds it, since then where it did not yet; those with whom it is disputed say otherwise. */
export function hold(
  line: Line,
  mark: Mark,
  { from, disputed }: { readonly from?: string; readonly disputed: readonly Open[] },
): void {
  const own = openOf(line, mark.holderKey)
  const one = own ?? open(line.held, 'holds', whoOf(mark.told))
  say(one, mark.told)
  if (!own && from !== undefined) one.from = from
  for (const rival of disputed) for (const other of [one, rival]) other.disputed = true
}

/** What others hold, and all fighting, ends. */
export function settle(line: Line, rivals: readonly Open[], day: string): void {
  for (const rival of rivals) {
    rival.to = day
    if (rival.from !== day) continue
    // Said of the same day by fewer.
    line.held.splice(line.held.indexOf(rival), 1)
    claim(line, { holderKey: rival.who.holderKey, told: rival.told }, day)
  }
  for (const fight of line.fought) if (fight.to === undefined) fight.to = fight.from === day ? dayAfter(day, 1) : day
}

/** Said, and not so by what others tell. */
export function claim(
  line: Line,
  { holderKey, told }: Pick<Mark, 'holderKey' | 'told'>,
  day: string | undefined,
): void {
  const known = line.claimed.find(({ who }) => who.holderKey === holderKey)
  const one = known ?? open(line.claimed, 'claims', whoOf(told))
  say(one, told)
  if (!known && day !== undefined) one.from = day
}
