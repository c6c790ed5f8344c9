import type { Word } from '../../language/analyse.ts'
import { isCapitalised } from '../../language/tokens.ts'

/** Part of a text's word list, `[from, to)`, beyond whose ends nothing is looked at: a sentence. */
export interface Stretch {
  readonly tokens: readonly Word[]
  readonly from: number
  readonly to: number
}

/** Words that a rule may look away from where it stands, so that a sentence without an end is still read in linear time. */
export const REACH = 40

/** The word at an index in lower case; empty outside the stretch. */
export function wordAt(stretch: Stretch, at: number): string {
  return at >= stretch.from && at < stretch.to ? (stretch.tokens[at]?.lower ?? '') : ''
}

/** The dictionary form at an index in lower case; empty outside the stretch. */
export function lemmaAt(stretch: Stretch, at: number): string {
  return at >= stretch.from && at < stretch.to ? (stretch.tokens[at]?.lemma.toLowerCase() ?? '') : ''
}

/** True for a capitalised word inside the stretch. */
export function capitalAt(stretch: Stretch, at: number): boolean {
  const token = at >= stretch.from && at < stretch.to ? stretch.tokens[at] : undefined
  return token !== undefined && isCapitalised(token)
}

/** Characters `[start, end)` of a token range; `undefined` for an empty one. */
export function charsOf(stretch: Stretch, from: number, to: number): readonly [number, number] | undefined {
  const [first, last] = [stretch.tokens[from], stretch.tokens[to - 1]]
  return first && last && from < to ? [first.start, last.end] : undefined
}
