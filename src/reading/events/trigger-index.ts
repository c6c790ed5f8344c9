import type { Trigger } from './trigger.ts'

interface NounRow {
  /** As tokens: "cease-fire" is three, or one. */
  readonly words: readonly string[]
  readonly row: Trigger
}

/** Trigger rows by the lemma of their first word, the longest first. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>
  readonly nouns: ReadonlyMap<string, readonly NounRow[]>
}

/** An index over rows of verbs and of nouns. */
export function lexiconOf(verbRows: readonly Trigger[], nounRows: readonly Trigger[]): Lexicon {
  const verbs = Map.groupBy(
    verbRows.toSorted((a, b) => b.word.split(' ').length - a.word.split(' ').length),
    row => row.word.split(' ')[0] ?? row.word,
  )
  const nouns = Map.groupBy(
    nounRows
      .flatMap(row =>
        [...new Set([row.word.replaceAll('-', ' - '), row.word])].map(form => ({ words: form.split(' '), row })),
      )
      .toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
  return { verbs, nouns }
}
