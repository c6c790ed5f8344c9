import type { Explanation, Spans } from '../../src/http/contract.ts'
import type { Noted } from '../footnote.tsx'

/** Footnotes of one pane: the same words have the same number wherever they are cited. */
export interface Numbering {
  noteFor(words: Cited): Noted
}

/** Words that are cited; `source` and `quote` where they are known. */
export interface Cited {
  readonly report: string
  readonly spans: Spans
  readonly source?: string
  readonly quote?: string
}

/** Numbers the words of a record part from 1, in the order in which they stand: its own first, then its fields'; words cited later go on from there. */
export function numberWords(explanation: Explanation): Numbering {
  const numbers = new Map<string, number>()
  const numberOf = ({ report, spans }: Cited) => {
    const key = `${report} ${String(spans)}`
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }
  for (const words of [...explanation.words, ...explanation.fields.flatMap(field => field.words)]) numberOf(words)
  const sources = new Map<string, string>(explanation.tellings.map(({ report, source }) => [report, source]))
  return {
    noteFor: words => {
      const { report, spans, source = sources.get(report) ?? report, quote = '' } = words
      return { number: numberOf(words), report, spans, source, quote }
    },
  }
}
