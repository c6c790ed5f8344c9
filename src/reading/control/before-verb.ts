import type { Word } from '../../language/analyse.ts'
import { LIES } from '../events/lexicon/status-cues.ts'

/** True for a verb behind "had to": who had to leave a town has left it. */
export function hadTo(words: readonly Word[], verb: number): boolean {
  return words[verb - 1]?.lower === 'to' && words[verb - 2]?.lower === 'had'
}

/** True for a verb a few words behind "how" or a remembered day: "pupils learn how the army captured Orvel", "recalls the day troops took Orvel" are no news. */
export function isBehindHow(words: readonly Word[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 8), verb)
  if (before.slice(-5).some(({ lower }) => lower === 'how')) return true
  const day = before.findIndex(({ lower }) => /^(?:day|night|moment|time|year)$/.test(lower))
  return before
    .slice(0, Math.max(0, day))
    .some(({ lemma }) => /^(?:recall|remember|mark|commemorate|relive|retell|celebrate)$/.test(lemma))
}

/** True for a bare verb right behind an order or a plan: "Russia orders retreat from Kherson" tells of no retreat. */
export function isOnlyOrdered(words: readonly Word[], verb: number): boolean {
  return (
    words[verb]?.xpos === 'VB' &&
    /^(?:order|plan|demand|urge|consider|weigh|mull|eye|threaten|seek|discuss)s?$/.test(words[verb - 1]?.lower ?? '')
  )
}

/** True for a verb or noun in "reports that troops have left Orvel are false", "rumours of the fall of Orvel are untrue", whatever tree that makes. */
export function isCalledFalse(words: readonly Word[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 8), verb)
  const that = before.findLastIndex(({ lower }) => /^(?:that|of)$/.test(lower))
  if (
    !/^(?:report|claim|rumou?r|talk|suggestion|allegation|assertion)$/.test(before[that - 1]?.lemma.toLowerCase() ?? '')
  )
    return false
  for (let at = verb + 1; at < verb + 10; at++) {
    if (/^[.;!?]$/.test(words[at]?.text ?? '.')) return false
    if (/^(?:is|are|was|were)$/.test(words[at]?.lower ?? ''))
      return (
        LIES.has(words[at + 1]?.lemma ?? '') || /^(?:untrue|wrong|baseless|unfounded)$/.test(words[at + 1]?.lower ?? '')
      )
  }
  return false
}
