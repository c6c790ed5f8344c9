import type { Token } from '../../language/tokens.ts'
import { isCapitalised } from '../../language/tokens.ts'

/** Part of a text's token list, `[from, to)`, beyond whose ends nothing is looked at: a sentence, a clause. */
export interface Stretch {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** Tokens that a pattern may look away from where it stands, so that a sentence without an end is still read in linear time. */
export const REACH = 40

/** The word at an index in lower case; empty outside the stretch. */
export function wordAt(stretch: Stretch, at: number): string {
  return at >= stretch.from && at < stretch.to ? (stretch.tokens[at]?.lower ?? '') : ''
}

/** True for a capitalised word inside the stretch. */
export function capitalAt(stretch: Stretch, at: number): boolean {
  const token = at >= stretch.from && at < stretch.to ? stretch.tokens[at] : undefined
  return token !== undefined && isCapitalised(token)
}

/** The token's kind; `undefined` outside the stretch. */
export function kindAt(stretch: Stretch, at: number): Token['kind'] | undefined {
  return at >= stretch.from && at < stretch.to ? stretch.tokens[at]?.kind : undefined
}

/** Characters `[start, end)` of a token range; `undefined` for an empty one. */
export function charsOf(stretch: Stretch, from: number, to: number): readonly [number, number] | undefined {
  const [first, last] = [stretch.tokens[from], stretch.tokens[to - 1]]
  return first && last && from < to ? [first.start, last.end] : undefined
}
