import type { Chance } from './chance.ts'
import { crfLoss } from './crf.ts'
import { drop, dropBackward } from './dropout.ts'
import { BiLstm, Dense } from './layers.ts'
import type { Machine } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'
import { type Hiding, type InputShape, type InputWord, WordInput } from './word-input.ts'

export interface NamesShape extends InputShape {
  /** Outputs of one direction of the LSTM; a multiple of 8. */
  readonly size: number
  readonly labels: number
  /** Whether one label may follow another; the start is `labels`. */
  readonly mayFollow: (before: number, label: number) => boolean
  readonly dropout: number
  readonly hiding: Hiding
}

/** Name labels of words: a BiLSTM and a conditional random field over its scores (Huang et al. 2015; Lample et al. 2016). */
export class NamesNet {
  readonly #machine: Machine
  readonly #shape: NamesShape
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: Dense
  readonly #transitions: Parameter

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: NamesShape) {
    const { size, labels } = shape
    this.#machine = machine
    this.#shape = shape
    this.#input = new WordInput(machine, parameters, chance, shape)
    this.#first = new BiLstm(machine, parameters, chance, { name: 'first', from: this.#input.size, size })
    const to = Math.ceil(labels / 8) * 8
    this.#label = new Dense(machine, parameters, chance, { name: 'label', from: 2 * size, to, rectified: false })
    this.#transitions = parameters.add('transitions', [labels + 1, labels], chance, 0)
  }

  /** Gathers gradients for one sentence; returns its loss. */
  learn(words: readonly InputWord[], gold: Int32Array, chance: Chance): number {
    const { arena } = this.#machine
    const { dropout: share, hiding } = this.#shape
    const mark = arena.mark()
    const count = words.length
    const { x, shown } = this.#input.forward(words, hiding, chance)
    const xDropped = drop(this.#machine, x, count, { share: share / 2, chance })
    const one = this.#first.forward(xDropped.y, count)
    const oneDropped = drop(this.#machine, one.y, count, { share, chance })
    const scores = this.#label.forward(oneDropped.y, count)
    const loss = this.#loss(scores, gold)
    this.#label.backward(oneDropped.y, scores, count)
    dropBackward(this.#machine, one.y, oneDropped, count)
    this.#first.backward(xDropped.y, one, one.y.x, count)
    dropBackward(this.#machine, x, xDropped, count)
    this.#input.backward(words, x, shown)
    arena.release(mark)
    return loss
  }

  #loss(scores: { x: number; d: number; stride: number }, gold: Int32Array): number {
    const { arena } = this.#machine
    const { labels, mayFollow } = this.#shape
    const { stride } = scores
    const [w, g] = [this.#transitions.w, this.#transitions.g].map(at => arena.view(at, (labels + 1) * labels))
    if (!w || !g) return 0
    const transitions = Float64Array.from(w, (value, i) =>
      mayFollow(Math.floor(i / labels), i % labels) ? value : -Infinity,
    )
    const chain = { scores: arena.view(scores.x, gold.length * stride), stride, labels, transitions, gold }
    return crfLoss(chain, arena.view(scores.d, gold.length * stride), g)
  }
}
