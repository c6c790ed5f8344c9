import type { Shelf } from '../../record/workings.ts'
import { keyOf } from '../order.ts'
import { sharedCount } from './shingles.ts'
import { periodsAround } from './text-key.ts'

/** Part of the shorter text's shingles that must stand in the longer: an edited copy or an excerpt. */
const CONTAINED = 0.5
/** The same where the reports have a mark in common: a light rewrite, a later version of the page. */
const AKIN = 0.35
/** A text of fewer shingles is a copy only of an equal one: two flashes of twenty words may differ in the one word that counts. */
const LEAST_SHINGLES = 16
/** An eighth of all shingles is looked up: those whose hash is below this (FracMinHash, Irber et al. 2022). */
const SAMPLE_BOUND = 2 ** 32 / 8
/** Of texts shorter than this many shingles all are looked up, among each other. */
const SHORT_TEXT = 60
/** Part of the shorter text's looked-up shingles in which another must meet it to be counted in full, rounded down: few are looked up. */
const LIKELY = 0.2
/** Words that more texts of a period than this share are an outlet's standing words, and no sign of a copy. */
export const COMMON = 32

/** What a text is looked up by: its sampled shingles; of a short one all, apart. */
export function lookupKeys(shingles: Shingles): string[] {
  const sampled = shingles.filter(hash => hash < SAMPLE_BOUND).map(String)
  return shingles.length < SHORT_TEXT ? [...sampled, ...shingles.map(hash => keyOf('short', hash))] : sampled
}

/** Texts by key, under the period they are of, each with how many of its shingles are sampled. */
export type CopyIndex = Shelf<number>

/** Where a text of a period is listed under a key. */
export const listedAs = (period: string, text: string): string => keyOf(period, text)

/** The texts of a period that have a key, no more than so many. */
export function textsOf(
  index: CopyIndex,
  key: string,
  { period, limit }: Listed,
): (readonly [text: string, sampled: number])[] {
  const start = listedAs(period, '')
  return index
    .list(key, { from: start, to: `${start}\uffff`, limit })
    .map(([member, sampled]) => [member.slice(start.length), sampled] as const)
}

interface Listed {
  readonly period: string
  readonly limit: number
}

/** A text that carries the words of another; `shared` is the part of the shorter one's shingles that the longer has. */
export interface Copy {
  readonly text: string
  readonly shared: number
}

/** What is known of texts. */
export interface KnownTexts {
  shingles(text: string): Shingles
  /** True where some reports that carry them have a mark in common. */
  shareMark(text: string, other: string): boolean
}

/**
 * The texts of the weeks around that carry the same words as one, by resemblance and containment of word shingles (Broder
 * 1997). Candidates meet in sampled shingles and are then counted in full.
 */
export function copiesOf(
  one: { readonly text: string; readonly periods: readonly string[] },
  index: CopyIndex,
  known: KnownTexts,
): Copy[] {
  const { text } = one
  const shingles = known.shingles(text)
  if (shingles.length < LEAST_SHINGLES) return []
  const own = sampledLength(shingles)
  const meetings = new Map<string, { readonly count: number; readonly sampled: number }>()
  for (const key of new Set(lookupKeys(shingles)))
    for (const [other, sampled] of haveToo(key, one.periods, index))
      meetings.set(other, { sampled, count: (meetings.get(other)?.count ?? 0) + 1 })
  meetings.delete(text)
  return [...meetings].flatMap(([other, { count, sampled }]) => {
    if (count < Math.floor(LIKELY * Math.min(own, sampled))) return []
    const theirs = known.shingles(other)
    const shorter = theirs.length < shingles.length ? theirs : shingles
    if (shorter.length < LEAST_SHINGLES) return []
    const shared = sharedCount(shingles, theirs) / shorter.length
    return shared >= CONTAINED || (shared >= AKIN && known.shareMark(text, other)) ? [{ text: other, shared }] : []
  })
}

type Shingles = readonly number[]

/** Texts of the weeks around that have a key, where it is common in neither’s period: the same is found from either text. */
function haveToo(key: string, periods: readonly string[], index: CopyIndex): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const period of periods) {
    const around = rareAround(key, period, index)
    if (around.get(period) === undefined) continue
    for (const texts of around.values()) for (const [other, sampled] of texts) found.set(other, sampled)
  }
  return found
}

type Texts = readonly (readonly [text: string, sampled: number])[]

/** The texts of each period around in which a key is not common. */
function rareAround(key: string, period: string, index: CopyIndex): ReadonlyMap<string, Texts> {
  const periods = periodsAround(period)
  const most = periods.length * (COMMON + 1)
  const end = `${listedAs(periods.at(-1) ?? '', '')}\uffff`
  // One look at the shelf, where it does not show so many that some are left out.
  const all = index.list(key, { from: listedAs(periods[0] ?? '', ''), to: end, limit: most })
  const found = new Map<string, Texts>()
  for (const one of periods) {
    const start = listedAs(one, '')
    const texts =
      all.length < most
        ? all.flatMap(([member, sampled]) =>
            member.startsWith(start) ? [[member.slice(start.length), sampled] as const] : [],
          )
        : textsOf(index, key, { period: one, limit: COMMON + 1 })
    if (texts.length > 0 && texts.length <= COMMON) found.set(one, texts)
  }
  return found
}

/** How many of a text’s shingles are sampled. */
export const sampledLength = (shingles: Shingles): number => shingles.filter(hash => hash < SAMPLE_BOUND).length
