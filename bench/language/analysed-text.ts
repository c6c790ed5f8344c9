import type { Span } from '../../src/text/span.ts'
import type { TreeSentence } from '../../training/corpus/conllu.ts'
import { placeWords } from './raw-text.ts'

/** What is said of a word, by a corpus or by an engine. `''` where an engine has no such layer. */
export interface AnalysedWord {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  /** Index among the words of the text; `undefined` for a root and where there is no tree. */
  readonly head: number | undefined
  readonly deprel: string
}

/** A text as a corpus or an engine sees it; offsets into `text`. */
export interface AnalysedText {
  readonly text: string
  readonly words: readonly AnalysedWord[]
  readonly sentences: readonly Span[]
}

/** A document of a treebank: its analysis, and its sentences as they stand in the file. */
export interface TreebankDocument {
  readonly analysis: AnalysedText
  readonly trees: readonly TreeSentence[]
}

/** The documents of a treebank, each with the raw text rebuilt from it (a blank line before each paragraph). */
export function readDocuments(trees: readonly TreeSentence[]): TreebankDocument[] {
  const groups: TreeSentence[][] = []
  for (const tree of trees) {
    const group = groups.at(-1)
    if (group?.[0]?.document === tree.document) group.push(tree)
    else groups.push([tree])
  }
  return groups.map(group => {
    const { text, words, sentences } = placeWords(group)
    return { analysis: { text, words: wordsOf(group, words), sentences }, trees: group }
  })
}

function wordsOf(trees: readonly TreeSentence[], spans: readonly Span[]): AnalysedWord[] {
  const words: AnalysedWord[] = []
  for (const { forms, upos, xpos, lemmas, heads, deprels } of trees) {
    const first = words.length
    for (const i of forms.keys()) {
      const span = spans[first + i]
      if (!span) throw new Error('a word has no place in the raw text')
      const head = heads[i] ?? -1
      words.push({
        start: span[0],
        end: span[1],
        upos: upos[i] ?? '',
        xpos: xpos[i] ?? '',
        lemma: lemmas[i] ?? '',
        head: head < 0 ? undefined : first + head,
        deprel: deprels[i] ?? '',
      })
    }
  }
  return words
}
