import { listFlags } from '../names/lists.ts'
import { LabelScorer } from '../network/label-scorer.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { CASE_LABELS, type CaseLabel } from './labels.ts'
import { withOthers } from './others.ts'

/** Layout of models/truecase.bin. */
export const TRUECASE_VERSION = 1

/** How the words of text in capitals would be written elsewhere, by a BiLSTM over the words (Susanto, Chieu and Lu 2016, who read letters). */
export class CaseReader {
  readonly #scorer: LabelScorer

  constructor(weights: Weights, vectors: WordVectors) {
    this.#scorer = new LabelScorer(weights, { vectors, labels: CASE_LABELS.length, contextOf: listFlags })
  }

  /** A label for each word of the sentences of one text, whose forms are in capitals. Linear. */
  read(sentences: readonly (readonly string[])[]): readonly (readonly CaseLabel[])[] {
    return withOthers(sentences, this.#scorer.scoresOf(sentences)).map((own, i) =>
      (sentences[i] ?? []).map((_, word) => CASE_LABELS[best(own, word)] ?? 'lower'),
    )
  }
}

function best(scores: Float32Array, word: number): number {
  const own = scores.subarray(word * CASE_LABELS.length, (word + 1) * CASE_LABELS.length)
  return own.indexOf(Math.max(...own))
}
