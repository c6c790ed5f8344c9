import { listFlags } from '../names/lists.ts'
import { Arena } from '../network/arena.ts'
import { openKernels } from '../network/kernels.ts'
import { BiLstm, DenseOfStates, type Machine } from '../network/layers.ts'
import { WordInput } from '../network/word-input.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { CASE_LABELS, type CaseLabel } from './labels.ts'
import { withOthers } from './others.ts'

/** Layout of models/truecase.bin. */
export const TRUECASE_VERSION = 1

/** How the words of text in capitals would be written elsewhere, by a BiLSTM over the words (Susanto, Chieu and Lu 2016, who read letters). */
export class CaseReader {
  readonly #machine: Machine
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: DenseOfStates

  constructor(weights: Weights, vectors: WordVectors) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    this.#machine = machine
    this.#first = new BiLstm(machine, weights, 'first')
    this.#label = new DenseOfStates(machine, weights, 'label', { rectified: false })
    this.#input = new WordInput(machine, weights, { vectors, layer: 'first' })
  }

  /** A label for each word of the sentences of one text, whose forms are in capitals. Linear. */
  read(sentences: readonly (readonly string[])[]): readonly (readonly CaseLabel[])[] {
    const scores = sentences.map(forms => this.#scores(forms))
    return withOthers(sentences, scores).map((own, i) =>
      (sentences[i] ?? []).map((_, word) => CASE_LABELS[best(own, word)] ?? 'lower'),
    )
  }

  #scores(forms: readonly string[]): Float32Array {
    const { arena } = this.#machine
    const labels = CASE_LABELS.length
    const scores = new Float32Array(forms.length * labels)
    if (forms.length === 0) return scores
    const mark = arena.mark()
    const states = this.#first.runOver(this.#input.gatesOf(forms, listFlags(forms)), forms.length)
    const { at, stride } = this.#label.run(states, forms.length)
    for (let i = 0; i < forms.length; i++) scores.set(arena.view(at + i * stride * 4, labels), i * labels)
    arena.release(mark)
    return scores
  }
}

function best(scores: Float32Array, word: number): number {
  const own = scores.subarray(word * CASE_LABELS.length, (word + 1) * CASE_LABELS.length)
  return own.indexOf(Math.max(...own))
}
