import type { Chance } from './chance.ts'
import { drop, dropBackward } from './dropout.ts'
import { BiLstm, Dense } from './layers.ts'
import { crossEntropy } from './losses.ts'
import type { Machine } from './machine.ts'
import type { Parameters } from './parameters.ts'
import { type Hiding, type InputShape, type InputWord, WordInput } from './word-input.ts'

export interface CaseShape extends InputShape {
  /** Outputs of one direction of the LSTM; a multiple of 8. */
  readonly size: number
  readonly labels: number
  readonly dropout: number
  readonly hiding: Hiding
}

/** A label for each word from a BiLSTM over the words, each label for itself. */
export class CaseNet {
  readonly #machine: Machine
  readonly #shape: CaseShape
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: Dense

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: CaseShape) {
    const { size, labels } = shape
    this.#machine = machine
    this.#shape = shape
    this.#input = new WordInput(machine, parameters, chance, shape)
    this.#first = new BiLstm(machine, parameters, chance, { name: 'first', from: this.#input.size, size })
    const to = Math.ceil(labels / 8) * 8
    this.#label = new Dense(machine, parameters, chance, { name: 'label', from: 2 * size, to, rectified: false })
  }

  /** Gathers gradients for one sentence; returns its loss. A word whose label is below 0 is passed over. */
  learn(words: readonly InputWord[], gold: Int32Array, chance: Chance): number {
    const { arena } = this.#machine
    const { dropout: share, hiding, labels } = this.#shape
    const mark = arena.mark()
    const count = words.length
    const { x, shown } = this.#input.forward(words, hiding, chance)
    const xDropped = drop(this.#machine, x, count, { share: share / 2, chance })
    const one = this.#first.forward(xDropped.y, count)
    const oneDropped = drop(this.#machine, one.y, count, { share, chance })
    const scores = this.#label.forward(oneDropped.y, count)
    const [s, d] = [arena.view(scores.x, count * scores.stride), arena.view(scores.d, count * scores.stride)]
    let loss = 0
    for (const [i, label] of gold.entries())
      loss += crossEntropy(s, d, { at: i * scores.stride, width: labels, gold: label })
    this.#label.backward(oneDropped.y, scores, count)
    dropBackward(this.#machine, one.y, oneDropped, count)
    this.#first.backward(xDropped.y, one, one.y.x, count)
    dropBackward(this.#machine, x, xDropped, count)
    this.#input.backward(words, x, shown)
    arena.release(mark)
    return loss
  }
}
