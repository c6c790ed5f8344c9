import type { Analysis, Word } from '../../language/analyse.ts'

const known = new WeakMap<Analysis, boolean>()

/** True for a text on somebody's life, who has died of themselves: what it tells without a day is of that life. Linear in the text, once for each. */
export function isObituary(analysis: Analysis): boolean {
  const found = known.get(analysis) ?? isOne(analysis.tokens)
  known.set(analysis, found)
  return found
}

function isOne(words: readonly Word[]): boolean {
  let [isDead, isOfItself, isBorn, isAged] = [false, false, false, false]
  for (const [at, { lemma, lower }] of words.entries()) {
    if (/^obituar(?:y|ies)$/.test(lower)) return true
    const next = words[at + 1]?.lower ?? ''
    isDead ||= lemma === 'die' || (lower === 'passed' && next === 'away')
    isOfItself ||= isNatural(words, at)
    isBorn ||= lower === 'born' && /^(?:was|were)$/.test(words[at - 1]?.lower ?? '')
    isAged ||= lower === 'aged' && /^\d+$/.test(next)
  }
  return isDead && (isOfItself || (isBorn && isAged))
}

/** "in her sleep", "after a long illness", "peacefully", "of natural causes" */
function isNatural(words: readonly Word[], at: number): boolean {
  const [lower = '', before = ''] = [words[at]?.lower, words[at - 1]?.lower]
  if (lower === 'sleep') return /^(?:his|her|their)$/.test(before) && words[at - 2]?.lower === 'in'
  if (lower === 'illness') return /^(?:long|short|brief)$/.test(before)
  return (lower === 'causes' && before === 'natural') || (lower === 'peacefully' && /^(?:die|died|away)$/.test(before))
}
