import type { Weights } from '../weights/weights.ts'
import { Arena } from './arena.ts'
import { openKernels } from './kernels.ts'
import { BiLstm, DenseOfStates, type Machine } from './layers.ts'
import { bySentence, joined, readTogether } from './together.ts'
import { WordInput } from './word-input.ts'
import type { WordVectors } from './word-vectors.ts'

/** What the weights of such a network are of. */
export interface LabelShape {
  readonly vectors: WordVectors
  readonly labels: number
  /** What the places of a sentence's words show, as bits (`WordInput.gatesOf`). */
  readonly contextOf: (forms: readonly string[]) => Uint32Array
}

/** Scores of labels for the words of sentences: a BiLSTM over what their forms and places show, and a layer over its states. */
export class LabelScorer {
  readonly #machine: Machine
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: DenseOfStates
  readonly #labels: number
  readonly #contextOf: LabelShape['contextOf']

  constructor(weights: Weights, { vectors, labels, contextOf }: LabelShape) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    this.#machine = machine
    this.#first = new BiLstm(machine, weights, 'first')
    this.#label = new DenseOfStates(machine, weights, 'label', { rectified: false })
    this.#input = new WordInput(machine, weights, { vectors, layer: 'first' })
    this.#labels = labels
    this.#contextOf = contextOf
  }

  /** For each sentence as many numbers a word as there are labels. Linear. */
  scoresOf(sentences: readonly (readonly string[])[]): readonly Float32Array[] {
    return readTogether(sentences, {
      meet: run => {
        const places = bySentence(this.#input.meet(run.flat()), run)
        return run.map((forms, i) => ({ places: places[i] ?? new Int32Array(0), forms }))
      },
      read: group => this.#read(group),
      none: () => new Float32Array(0),
    })
  }

  #read(sentences: readonly Met[]): readonly Float32Array[] {
    const { arena } = this.#machine
    const labels = this.#labels
    const mark = arena.mark()
    const words = joined(sentences.map(({ places }) => places))
    const context = new Uint32Array(words.length)
    let begin = 0
    for (const { forms } of sentences) {
      context.set(this.#contextOf(forms), begin)
      begin += forms.length
    }
    const states = this.#first.runOver(
      this.#input.gatesOf(words, context),
      sentences.map(({ forms }) => forms.length),
    )
    const { at, stride } = this.#label.run(states, words.length)
    let row = at >> 2
    const scores = sentences.map(({ forms: { length } }) => {
      const own = new Float32Array(length * labels)
      for (let i = 0; i < length; i++, row += stride) own.set(arena.floats.subarray(row, row + labels), i * labels)
      return own
    })
    arena.release(mark)
    return scores
  }
}

/** The words of a sentence, and for each the place of its gates. */
interface Met {
  readonly forms: readonly string[]
  readonly places: Int32Array
}
