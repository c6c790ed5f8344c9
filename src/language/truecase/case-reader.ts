import { listFlags } from '../names/lists.ts'
import { LabelScorer } from '../network/label-scorer.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { CASE_LABELS, type CaseLabel } from './labels.ts'
import { withOthers } from './others.ts'

/** Layout of models/truecase.bin. */
export const TRUECASE_VERSION = 1

/** What a word gets for a capital: the networks are shy of names, and words that the vectors do not know are names more often than in the treebanks. */
const LEAN = { known: 0.5, unknown: 2 }
const TITLE = CASE_LABELS.indexOf('title')

/** How the words of text in capitals would be written elsewhere, by a BiLSTM over the words (Susanto, Chieu and Lu 2016, who read letters). */
export class CaseReader {
  readonly #vectors: WordVectors
  readonly #scorer: LabelScorer

  constructor(weights: Weights, vectors: WordVectors) {
    this.#vectors = vectors
    this.#scorer = new LabelScorer(weights, { vectors, labels: CASE_LABELS.length, contextOf: listFlags })
  }

  /** A label for each word of the sentences of one text, whose forms are in capitals. Linear. */
  read(sentences: readonly (readonly string[])[]): readonly (readonly CaseLabel[])[] {
    const scores = this.#scorer.scoresOf(sentences)
    for (const [i, forms] of sentences.entries()) this.#lean(forms, scores[i] ?? new Float32Array(0))
    return withOthers(sentences, scores).map((own, i) =>
      (sentences[i] ?? []).map((_, word) => CASE_LABELS[best(own, word)] ?? 'lower'),
    )
  }

  #lean(forms: readonly string[], scores: Float32Array): void {
    for (const [i, form] of forms.entries()) {
      const title = i * CASE_LABELS.length + TITLE
      scores[title] = (scores[title] ?? 0) + (this.#vectors.rowOf(form) < 0 ? LEAN.unknown : LEAN.known)
    }
  }
}

function best(scores: Float32Array, word: number): number {
  const own = scores.subarray(word * CASE_LABELS.length, (word + 1) * CASE_LABELS.length)
  return own.indexOf(Math.max(...own))
}
