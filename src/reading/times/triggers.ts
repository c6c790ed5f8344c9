import type { Analysis, Sentence } from '../../language/analyse.ts'
import type { RuleGroup } from './rule.ts'
import { RULE_GROUPS } from './rule-groups.ts'

/** For each word, the groups that begin with it, one bit each in the order of `RULE_GROUPS`. */
const BITS = new Map<string, number>()
for (const [index, group] of RULE_GROUPS.entries()) {
  for (const word of group.words) BITS.set(word, (BITS.get(word) ?? 0) | (1 << index))
}
const NUMBERS = RULE_GROUPS.reduce((bits, group, index) => (group.numbers ? bits | (1 << index) : bits), 0)

/** Of a word, or of its parts; "Nov." has its stop in it. */
function bitsOf(lower: string): number {
  let bits = BITS.get(lower) ?? 0
  if (lower.charCodeAt(lower.length - 1) === STOP) bits |= BITS.get(lower.slice(0, -1)) ?? 0
  if (lower.includes('-'))
    for (const part of lower.split('-')) bits |= /^\d/.test(part) ? NUMBERS : (BITS.get(part) ?? 0)
  return bits
}

const STOP = 46

/** The groups of rules that can find anything in a sentence, by its words; in the order of `RULE_GROUPS`. */
export function groupsOf({ tokens }: Analysis, { tokens: [from, to] }: Sentence): readonly RuleGroup[] {
  let bits = 0
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark') continue
    if (token.kind === 'number') bits |= NUMBERS
    bits |= bitsOf(token.lower)
  }
  return bits === 0 ? [] : RULE_GROUPS.filter((_, index) => bits & (1 << index))
}
