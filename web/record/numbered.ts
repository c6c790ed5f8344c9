import type { ExplainedWords, Explanation } from '../../src/http/contract.ts'
import type { Noted } from '../footnote.tsx'

/** Footnotes of one pane: the same words have the same number wherever they are cited. */
export interface Numbering {
  noteFor(words: ExplainedWords): Noted
}

/** Numbers the words of a record part from 1, in the order in which they stand: its own first, then its fields'. */
export function numberWords(explanation: Explanation): Numbering {
  const numbers = new Map<string, number>()
  const numberOf = ({ report, spans }: ExplainedWords) => {
    const key = `${report} ${String(spans)}`
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }
  for (const words of [...explanation.words, ...explanation.fields.flatMap(field => field.words)]) numberOf(words)
  return { noteFor: words => ({ ...words, number: numberOf(words) }) }
}
