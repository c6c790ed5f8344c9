import type { Span } from '../../text/span.ts'
import type { View } from './view.ts'

/** A cue with what stands before it without a break: auxiliaries, "not", adverbs ("has repeatedly said", "would not say"). */
export function cueWords(view: View, [from, to]: Span): Span {
  let start = from
  while (from - start < 6 && isOfGroup(view, start - 1, from)) start--
  return [start, to]
}

function isOfGroup(view: View, index: number, verb: number): boolean {
  const word = view.tokens[index]
  if (!word || view.quotation[index] !== -1 || view.timeAt.has(index)) return false
  const isHere = word.head === verb || word.head === undefined || (word.head < verb && word.head > index)
  return isHere && (word.upos === 'AUX' || word.lower === 'not' || /^n['’]t$/.test(word.lower) || isManner(view, index))
}

function isManner(view: View, index: number): boolean {
  const word = view.tokens[index]
  return (
    word?.upos === 'ADV' && !/^(?:when|where|why|how|there|here|as|so|however|thus|instead|meanwhile)$/.test(word.lower)
  )
}
