import {
  ADJECTIVE,
  BASE,
  type ClosedTag,
  COMPARATIVE,
  closedTag,
  GERUND,
  knownReadings,
  NOMINAL,
  PARTICIPLE,
  PAST,
  readingsOf,
  SUPERLATIVE,
  THIRD,
} from './readings.ts'
import type { TagState } from './tag-state.ts'

/** The lower-case form at an index; empty outside the sentence. */
export function lowerAt({ tokens }: TagState, at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The usual tag of the closed-class word at an index, if there is one. */
export function closedAt(state: TagState, at: number): ClosedTag | undefined {
  return closedTag(lowerAt(state, at))
}

/** True for digits, number words and signs of money. */
export function isNumberAt(state: TagState, at: number): boolean {
  const xpos = closedAt(state, at)?.[1]
  return state.tokens[at]?.kind === 'number' || xpos === 'CD' || xpos === '$'
}

/** True where a verb's base form can stand, after adverbs. */
export function isBaseAt(state: TagState, at: number, depth = 0): boolean {
  const lower = lowerAt(state, at)
  if (/^(?:be|have|do|not)$/.test(lower)) return true
  const closed = closedTag(lower)
  if (closed) return closed[0] === 'ADV' && depth < 3 && isBaseAt(state, at + 1, depth + 1)
  if (knownReadings(lower) & BASE) return state.tokens[at]?.text === lower || state.shouted
  return /ly$/.test(lower) && (knownReadings(lowerAt(state, at + 1)) & BASE) !== 0
}

/** True where a gerund stands that is no noun: "before leaving". */
export function isGerundAt(state: TagState, at: number): boolean {
  if (closedAt(state, at)) return false
  const readings = readingsOf(lowerAt(state, at))
  return (readings & GERUND) !== 0 && (readings & NOMINAL) === 0
}

/** True where an auxiliary or a finite verb stands that can be nothing else. */
export function isFiniteAt(state: TagState, at: number): boolean {
  const lower = lowerAt(state, at)
  const closed = closedTag(lower)
  if (closed)
    return closed[0] === 'AUX' || lower === "'s" || (closed[0] === 'ADV' && closedAt(state, at + 1)?.[0] === 'AUX')
  return state.tokens[at]?.kind === 'word' && isPlainlyFinite(readingsOf(lower))
}

function isPlainlyFinite(readings: number): boolean {
  return (readings & (PAST | THIRD)) !== 0 && (readings & NOMINAL) === 0
}

/** How many words are looked through for the verb of a clause. */
const REACH = 9

/** True where a finite verb comes within a few words, before a stop or another clause. */
export function opensFiniteClause(state: TagState, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const lower = lowerAt(state, at)
    if (lower === '' || /^[.,;:!?()]$/.test(lower)) return false
    const closed = closedTag(lower)
    if (!closed) {
      if (at > from && isVerbOfClause(state, at)) return true
    } else if (closed[0] === 'AUX') {
      if (!/^(?:be|been|being)$/.test(lower)) return true
    } else if (closed[1] === 'WP' || closed[1] === 'WDT' || lower === 'that' || closed[0] === 'CCONJ') return false
  }
  return false
}

function isVerbOfClause(state: TagState, at: number): boolean {
  const readings = readingsOf(lowerAt(state, at))
  const before = closedAt(state, at - 1)
  if (isPlainlyFinite(readings) && before?.[0] !== 'DET' && before?.[0] !== 'ADP') return true
  if (!(readings & BASE)) return false
  return before?.[1] === 'PRP' || ((readings & PAST) !== 0 && closedAt(state, at + 1)?.[0] === 'DET')
}

/** True where a word of an open class, or a number, stands that can be in a noun phrase. */
export function isNominalAt(state: TagState, at: number): boolean {
  const token = state.tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  const closed = closedTag(token.lower)
  if (closed) return closed[0] === 'NUM'
  return (readingsOf(token.lower) & (NOMINAL | ADJECTIVE | COMPARATIVE | SUPERLATIVE)) !== 0
}

/** True where a noun phrase can go on after a determiner. */
export function goesOnAt(state: TagState, at: number): boolean {
  if (isNominalAt(state, at)) return true
  const lower = lowerAt(state, at)
  if (state.tokens[at]?.kind !== 'word' || closedTag(lower)) return /^(?:very|more|most|\$)$/.test(lower)
  return (readingsOf(lower) & (GERUND | PARTICIPLE)) !== 0
}
