import type { ReportId } from '../../record/ids.ts'
import type { Shelf, Workings } from '../../record/workings.ts'
import { keyOf } from '../order.ts'
import { COMMON } from './copies.ts'
import { isCredited, type Marks, shareCredit } from './marks.ts'
import { periodsAround, type TextOf } from './text-key.ts'

/** Names that two texts have in common, at least. */
const LEAST_NAMES = 10
/** Part of the shorter text's names that the longer has too; part of those that come in the same order. */
const SAME_NAMES = 0.8
const SAME_ORDER = 0.7
/** One name in so many is looked up. */
const SAMPLE = 3

/** Which texts retell which in other words: translated, or translated back. */
export interface Retellings {
  /** Puts a report in the index; returns the texts to look up again, for which a name has become common. */
  put(report: ReportId, text: TextOf): readonly string[]
  remove(report: ReportId, text: TextOf): readonly string[]
  /** Texts that may retell that of a report, or be retold by it. */
  near(text: Pick<TextOf, 'marks' | 'period'>): ReadonlySet<string>
}

/** Retellings by an index of agencies and names. */
export function retellingsIn(workings: Workings): Retellings {
  const index: Shelf<string> = workings.shelf('agency-names')
  const crediting: Shelf<1> = workings.shelf('crediting')
  const move = (how: 'put' | 'remove', report: ReportId, text: TextOf): string[] => {
    for (const credit of text.marks.credits) {
      if (how === 'put') crediting.put(keyOf(text.period, credit), report, 1)
      else crediting.remove(keyOf(text.period, credit), report)
    }
    return keysOf(text.marks).flatMap(([, key]) => {
      const at = keyOf(text.period, key)
      const before = index.list(at, { limit: COMMON + 2 })
      if (how === 'put') index.put(at, report, text.text)
      else index.remove(at, report)
      const now = index.list(at, { limit: COMMON + 2 })
      const hasTurned = before.length > COMMON !== now.length > COMMON
      return hasTurned ? now.map(([, other]) => other) : []
    })
  }
  const rareIn = (period: string, key: string): readonly string[] => {
    const found = index.list(keyOf(period, key), { limit: COMMON + 1 })
    return found.length > COMMON ? [] : found.map(([, text]) => text)
  }
  return {
    put: (report, text) => move('put', report, text),
    remove: (report, text) => move('remove', report, text),
    near: ({ marks, period }) => {
      const periods = periodsAround(period)
      const found = new Set<string>()
      for (const [agency, key] of keysOf(marks)) {
        const isAsked = periods.some(near => crediting.list(keyOf(near, agency), { limit: 1 }).length > 0)
        // Common in its own period, a name finds nothing from the other side either.
        if (!isAsked || rareIn(period, key).length === 0) continue
        for (const near of periods) for (const text of rareIn(near, key)) found.add(text)
      }
      return found
    },
  }
}

/** True where one credits the other, or both one agency, and nearly all names and figures agree in much the same order. */
export function isRetold(a: Marks, b: Marks): boolean {
  if (!isCredited(a, b) && !isCredited(b, a) && !shareCredit(a, b)) return false
  const [mine, theirs] = [new Set(a.named), new Set(b.named)]
  const own = a.named.filter(name => theirs.has(name))
  const other = b.named.filter(name => mine.has(name))
  if (own.length < LEAST_NAMES || own.length < SAME_NAMES * Math.min(mine.size, theirs.size)) return false
  return inOrder(own, other) >= SAME_ORDER * own.length
}

/** The length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let before: number[] = b.map(() => 0)
  for (const name of a) {
    const now: number[] = []
    for (const [at, other] of b.entries())
      now.push(name === other ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, now[at - 1] ?? 0))
    before = now
  }
  return before.at(-1) ?? 0
}

/** Keys of a sample of names with each agency that a report credits or is. */
function keysOf({ outlet, initials, credits, named }: Marks): (readonly [agency: string, key: string])[] {
  const agencies = new Set([...credits, ...[outlet, initials].filter(name => name !== undefined)])
  const sampled = named.filter(isSampled)
  return [...agencies].flatMap(agency => sampled.map(name => [agency, keyOf(agency, name)] as const))
}

function isSampled(name: string): boolean {
  let sum = 0
  for (let at = 0; at < name.length; at++) sum += name.charCodeAt(at)
  return sum % SAMPLE === 0
}
