import { Arena } from '../network/arena.ts'
import { openKernels } from '../network/kernels.ts'
import { BiLstm, DenseOfStates, type Machine } from '../network/layers.ts'
import { matrixOf } from '../network/parameters.ts'
import { WordInput } from '../network/word-input.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { decodeText } from './agreement.ts'
import { NAME_LABELS } from './labels.ts'
import { listFlags } from './lists.ts'
import type { NameSpan } from './name-span.ts'

/** Layout of models/names.bin. */
export const NAMES_VERSION = 1

/** Sentences whose words are looked at together. */
const AT_ONCE = 24

/** How much the other occurrences of a word in the same text weigh, in units of the scores; of 0 to 3 the best on UNER EWT dev and GUM dev together. */
const AGREEMENT = 1.5

/** Name labels of words: a BiLSTM and a conditional random field over its scores (Huang et al. 2015; Lample et al. 2016). */
export class NameReader {
  readonly #machine: Machine
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: DenseOfStates
  readonly #transitions: Float32Array

  constructor(weights: Weights, vectors: WordVectors) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    this.#machine = machine
    this.#first = new BiLstm(machine, weights, 'first')
    this.#label = new DenseOfStates(machine, weights, 'label', { rectified: false })
    this.#input = new WordInput(machine, weights, { vectors, layer: 'first' })
    this.#transitions = matrixOf(weights, 'transitions').values
  }

  /** The outermost names of each sentence of one text, in order and apart. Linear. */
  read(sentences: readonly (readonly string[])[], agreement: number = AGREEMENT): readonly (readonly NameSpan[])[] {
    const scored = sentences.map((forms, i) => {
      if (i % AT_ONCE === 0)
        this.#input.meet(
          sentences
            .slice(i, i + AT_ONCE)
            .flat()
            .slice(0, 1000),
        )
      return { forms, scores: this.#scores(forms) }
    })
    return decodeText(scored, this.#transitions, agreement)
  }

  #scores(forms: readonly string[]): Float32Array {
    const { arena } = this.#machine
    const labels = NAME_LABELS.length
    const scores = new Float32Array(forms.length * labels)
    if (forms.length === 0) return scores
    const mark = arena.mark()
    const states = this.#first.runOver(this.#input.gatesOf(forms, listFlags(forms)), forms.length)
    const { at, stride } = this.#label.run(states, forms.length)
    const { floats } = arena
    for (let i = 0; i < forms.length; i++)
      for (let label = 0; label < labels; label++)
        scores[i * labels + label] = floats[(at >> 2) + i * stride + label] ?? 0
    arena.release(mark)
    return scores
  }
}
