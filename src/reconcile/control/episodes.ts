import { dayAfter, daysBetween } from '../days.ts'
import { nameOfSide } from '../identity/party.ts'
import { bestOf, byCodeUnits } from '../order.ts'
import { weightOf } from './changes.ts'
import { type Episode, whoOf } from './episode.ts'
import { laterIn } from './later.ts'
import { claim, hold, type Line, lastEnd, type Open, open, openIn, openOf, rivalsOf, say, settle } from './line.ts'
import { type Mark, marksOf, NO_DAY } from './marks.ts'
import { partTakenBack } from './taken-back.ts'
import { isStrong, type Told } from './told.ts'

/**
 * Sweeps what is told of the ground at one place. A taking ends another’s holding, a loss one’s own, and what is held without a day is held
 * since before the reports, or since first told where another held it. A side’s own word ends nothing that a voice of no side tells
 * afterwards; against the other’s word it is disputed.
 */
export function episodesOf(told: readonly Told[]): Episode[] {
  const { standing, takenBack } = partTakenBack(told)
  const marks = marksOf(standing)
  const line: Line = { later: laterIn(marks), held: [], lost: [], claimed: [], fought: [] }
  for (const [at, mark] of marks.entries()) take(line, mark, at)
  for (const one of line.lost) endWhenHeldAgain(one, line.held)
  const without = takenBack.filter(one => {
    const held = one.kind === 'holds' && line.held.find(({ who }) => who.holderKey === one.holderKey)
    if (held) say(held, [one])
    return !held && one.kind !== 'denies-losing'
  })
  return [...line.held, ...line.lost, ...line.claimed, ...line.fought, ...episodesTakenBack(without)]
}

function take(line: Line, mark: Mark, at: number): void {
  const { kind } = mark
  if (kind === 'taken') taken(line, mark, at)
  else if (kind === 'seen') seen(line, mark, at)
  else if (kind === 'lost' || kind === 'gone') lost(line, mark, at)
  else if (kind === 'fought') fought(line, mark)
  else if (kind === 'denied') denied(line, mark)
}

function taken(line: Line, mark: Mark, at: number): void {
  const { day } = mark
  const rivals = rivalsOf(line, mark)
  const verdict = mark.isStrong ? againstSameDay(rivals, mark) : line.later.verdict(mark.holderKey, at)
  if (verdict === 'overruled') {
    claim(line, mark, day)
    return
  }
  if (verdict === 'stands') {
    holdOnEve(line, mark)
    settle(line, rivals, day)
  }
  hold(line, mark, { from: day, disputed: verdict === 'disputed' ? rivals : [] })
}

/** Two takings of one day: what more voices tell is so, and of as many nobody knows. */
function againstSameDay(rivals: readonly Open[], { day, told }: Mark): 'stands' | 'disputed' | 'overruled' {
  const same = rivals.filter(({ from }) => from === day)
  const most = Math.max(0, ...same.map(rival => weightOf(rival.told)))
  if (same.length === 0 || weightOf(told) > most) return 'stands'
  return weightOf(told) === most ? 'disputed' : 'overruled'
}

function seen(line: Line, mark: Mark, at: number): void {
  const { day, holderKey } = mark
  const rivals = rivalsOf(line, mark)
  if (day === NO_DAY) {
    const own = line.held.findLast(({ who }) => who.holderKey === holderKey)
    if (own) say(own, mark.told)
    else if (line.held.length > 0) claim(line, mark, undefined)
    else hold(line, mark, { disputed: [] })
    return
  }
  const justTaken = rivals.filter(({ from, told }) => from === day && told.some(isStrong))
  if (justTaken.length > 0 && !openOf(line, holderKey)) {
    seenOnTheDay(line, mark, justTaken)
    return
  }
  const verdict = verdictOnSeen(line, mark, at)
  if (verdict === 'overruled') {
    claim(line, mark, day)
    return
  }
  if (verdict === 'stands') settle(line, rivals, day)
  const isFirst = line.held.length === 0
  hold(line, mark, { ...(isFirst ? {} : { from: day }), disputed: verdict === 'disputed' ? rivals : [] })
}

/** Voices of no side that go on to see another there are as good as this one. */
function verdictOnSeen(line: Line, mark: Mark, at: number): 'stands' | 'disputed' | 'overruled' {
  const rivals = rivalsOf(line, mark)
  if (rivals.length === 0) return 'stands'
  if (mark.isStrong) return rivals.some(({ who }) => line.later.isSeen(who.holderKey, at)) ? 'disputed' : 'stands'
  // One’s word that it has taken it on that day, and the other’s that it has not.
  const isWordOnly = rivals.some(({ from, told }) => from === mark.day && !told.some(isStrong))
  if (isWordOnly || openOf(line, mark.holderKey)) return 'disputed'
  return rivals.some(rival => isJustSeen(rival, mark)) ? 'overruled' : line.later.verdict(mark.holderKey, at)
}

/** True where a voice of no side has told the holding in the days before: a side’s own word for itself does not take that back. */
function isJustSeen({ told }: Open, { day }: Mark): boolean {
  return told.some(one => {
    const days = isStrong(one) && one.published !== undefined ? daysBetween(one.published, day) : undefined
    return days !== undefined && days >= 0 && days <= JUST_DAYS
  })
}

/** Three days: what a witness saw then is what a spokesman is asked about now. */
const JUST_DAYS = 3

/** Held by the one on the day on which another has taken it: on that day accounts differ. */
function seenOnTheDay(line: Line, mark: Mark, rivals: readonly Open[]): void {
  const own = heldUntil(line, mark) ?? open(line.held, 'holds', whoOf(mark.told))
  say(own, mark.told)
  own.to = dayAfter(mark.day, 1)
  for (const one of [own, ...rivals]) one.disputed = true
}

/** The holding that the day of a change ends; a new one of that day alone where the holder had lost it before. */
function heldUntil({ held }: Line, { holderKey, day, told }: Mark): Open | undefined {
  const before = held.filter(({ who }) => who.holderKey === holderKey)
  const until = before.findLast(({ to = '' }) => to >= day)
  if (until || before.length === 0) return until
  const again = open(held, 'holds', whoOf(told))
  again.from = day
  return again
}

function lost(line: Line, mark: Mark, at: number): void {
  const { day, holderKey, told } = mark
  const own = openOf(line, holderKey)
  const isHeldOn = (mark.kind === 'gone' || !mark.isStrong) && line.later.isHeld(holderKey, at)
  if (own && !isHeldOn && day !== NO_DAY) own.to = day
  const before = line.held.findLast(({ who }) => who.holderKey === holderKey)
  if (!before && mark.isStrong) disbelieve(line, mark)
  if (!before && openIn(line).length === 0) {
    const last = lastEnd(line.held)
    const implied = open(line.held, 'holds', whoOf(told))
    for (const one of told) implied.implied.push(one)
    if (last !== undefined) implied.from = last < day ? last : dayAfter(day, -1)
    if (day !== NO_DAY) implied.to = day
  }
  if (own && isHeldOn) {
    lostInWordsOnly(line, mark)
    return
  }
  const since = own ? day : (before?.to ?? day)
  const known = line.lost.find(one => one.who.holderKey === holderKey && one.from === since && one.to === undefined)
  const one = known ?? open(line.lost, 'lost', whoOf(told))
  say(one, told)
  if (since !== NO_DAY) one.from = since
}

/** Who is told to lose a place has held it: until then what others say of themselves was their word only. */
function disbelieve(line: Line, { holderKey }: Mark): void {
  for (const { who, told, implied, from } of openIn(line)) {
    if (who.holderKey === holderKey || [...told, ...implied].some(isStrong)) continue
    line.held.splice(
      line.held.findIndex(one => one.who === who),
      1,
    )
    if (told.length > 0) claim(line, { holderKey: who.holderKey, told }, from)
  }
}

/** A loss that a voice of no side does not see afterwards: said on the day, and it ends nothing. */
function lostInWordsOnly(line: Line, { day, told }: Mark): void {
  const one = open(line.lost, 'lost', whoOf(told))
  say(one, told)
  one.disputed = true
  if (day === NO_DAY) return
  one.from = day
  one.to = dayAfter(day, 1)
}

/** Who denies having lost a place holds it by its own word: against another’s that is no better, it is disputed since then. */
function denied(line: Line, mark: Mark): void {
  const rivals = rivalsOf(line, mark)
  if (rivals.length === 0 || openOf(line, mark.holderKey) || rivals.some(({ told }) => told.some(isStrong))) return
  const one = open(line.held, 'holds', whoOf(mark.told))
  for (const each of mark.told) one.implied.push(each)
  const since = bestOf(
    rivals.map(({ from = '' }) => from),
    byCodeUnits,
  )
  if (since) one.from = since
  for (const other of [one, ...rivals]) other.disputed = true
}

function fought(line: Line, mark: Mark): void {
  const own = line.fought.findLast(
    ({ who, from, to }) => who.holderKey === mark.holderKey && (to === undefined || from === mark.day),
  )
  const one = own ?? open(line.fought, 'contested', whoOf(mark.told))
  say(one, mark.told)
  if (own || mark.day === NO_DAY) return
  one.from = mark.day
  if (openIn(line).some(({ from }) => from === mark.day)) one.to = dayAfter(mark.day, 1)
}

/** Whom a place is retaken from held it the day before, where nothing else is told of that; no more is said of earlier days. */
function holdOnEve(line: Line, { day, told }: Mark): void {
  if (line.held.some(({ to }) => to === undefined || to >= day)) return
  const from = told.filter(({ takenFrom }) => takenFrom !== undefined)
  const sides = Map.groupBy(from, ({ takenFrom }) => takenFrom ?? '')
  const best = bestOf(sides, ([a, as], [b, bs]) => weightOf(bs) - weightOf(as) || byCodeUnits(a, b))
  if (!best) return
  const [side, words] = best
  const eve = open(line.held, 'holds', { holderKey: side, holder: nameOfSide(side), side })
  for (const one of words) eve.implied.push(one)
  eve.from = dayAfter(day, -1)
  eve.to = day
}

function endWhenHeldAgain(lost: Open, held: readonly Open[]): void {
  if (lost.to !== undefined) return
  const again = held.find(
    ({ who, from }) => who.holderKey === lost.who.holderKey && from !== undefined && from > (lost.from ?? ''),
  )
  if (again?.from !== undefined) lost.to = again.from
}

/** What nobody tells any more: in the record, and of no weight. */
function episodesTakenBack(told: readonly Told[]): Episode[] {
  return Array.from(
    Map.groupBy(told, ({ holderKey }) => holderKey).values(),
    same => ({ kind: 'claims', who: whoOf(same), told: same, implied: [], disputed: false, takenBack: true }) as const,
  )
}
