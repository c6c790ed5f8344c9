import type { NamedSentence } from '../../training/corpus/names/named-sentence.ts'
import type { TreebankDocument } from './analysed-text.ts'
import type { Engine } from './engine.ts'
import { evaluateNames, type NameEvaluation, totalNames } from './name-evaluation.ts'
import { goldNamesOf, nameSpansOf } from './placed-names.ts'

/** Names on sentences whose words are given, document by document. */
export function namesOnGivenWords(engine: Engine, sentences: readonly NamedSentence[]): NameEvaluation {
  const documents = Map.groupBy(sentences, ({ document }) => document)
  return totalNames(
    [...documents.values()].flatMap(document => {
      const found = engine.names(document.map(({ forms }) => forms))
      return document.map(({ names }, i) => evaluateNames(names, found[i] ?? []))
    }),
  )
}

/** Names on raw text: right where they begin and end with the corpus's words. Names inside other names are left out. */
export function namesOnRawText(
  engine: Engine,
  documents: readonly TreebankDocument[],
  sentences: readonly NamedSentence[],
): NameEvaluation {
  const named = new Map(sentences.map(sentence => [sentence.id, sentence]))
  return totalNames(
    documents.map(document => {
      const outermost = engine.analyse(document.analysis.text).names.filter(({ inside }) => inside === undefined)
      return evaluateNames(goldNamesOf(document, named), nameSpansOf(document, outermost))
    }),
  )
}
