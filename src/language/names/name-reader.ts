import { LabelScorer } from '../network/label-scorer.ts'
import { matrixOf } from '../network/parameters.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { decodeText } from './agreement.ts'
import { NAME_LABELS } from './labels.ts'
import { listFlags } from './lists.ts'
import type { NameSpan } from './name-span.ts'

/** Layout of models/names.bin. */
export const NAMES_VERSION = 1

/** How much the other occurrences of a word in the same text weigh, in units of the scores; of 0 to 3 the best on UNER EWT dev and GUM dev together. */
const AGREEMENT = 1.5

/** Name labels of words: a BiLSTM and a conditional random field over its scores (Huang et al. 2015; Lample et al. 2016). */
export class NameReader {
  readonly #scorer: LabelScorer
  readonly #transitions: Float32Array

  constructor(weights: Weights, vectors: WordVectors) {
    this.#scorer = new LabelScorer(weights, { vectors, labels: NAME_LABELS.length, contextOf: listFlags })
    this.#transitions = matrixOf(weights, 'transitions').values
  }

  /** The outermost names of each sentence of one text, in order and apart. Linear. */
  read(sentences: readonly (readonly string[])[], agreement: number = AGREEMENT): readonly (readonly NameSpan[])[] {
    const scores = this.#scorer.scoresOf(sentences)
    const scored = sentences.map((forms, i) => ({ forms, scores: scores[i] ?? new Float32Array(0) }))
    return decodeText(scored, this.#transitions, agreement)
  }
}
