import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Chance } from './chance.ts'
import { drop, dropBackward } from './dropout.ts'
import { BiLstm, Dense, type Rows, rows } from './layers.ts'
import { crossEntropy } from './losses.ts'
import type { Machine } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'
import { type Hiding, type InputWord, WordInput } from './word-input.ts'

/** Sizes of the network; all but `learned` multiples of 8. */
export interface SyntaxShape {
  readonly vectors: WordVectors
  readonly features: number
  readonly learned: number
  /** Outputs of one direction of each LSTM. */
  readonly size: number
  readonly arc: number
  readonly label: number
  readonly tags: number
  readonly labels: number
  /** Share of outputs dropped while training. */
  readonly dropout: number
  readonly hiding: Hiding
}

/** What is right for a sentence; -1 where nothing is said. `heads`: the sentence's length for the root. */
export interface SyntaxGold {
  readonly words: readonly InputWord[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
}

const up8 = (count: number) => Math.ceil(count / 8) * 8

/**
 * Tags and trees at once: two BiLSTM layers over the words, tags from the first (Søgaard & Goldberg 2016), heads from the second by a biaffine
 * product (Dozat & Manning 2017), labels from a hidden layer over word and head (Kiperwasser & Goldberg 2016).
 */
export class SyntaxNet {
  readonly #machine: Machine
  readonly #shape: SyntaxShape
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #second: BiLstm
  readonly #tag: Dense
  readonly #dependent: Dense
  readonly #head: Dense
  readonly #arc: Parameter
  readonly #prior: Parameter
  readonly #root: Parameter
  readonly #labelDependent: Dense
  readonly #labelHead: Dense
  readonly #label: Dense

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: SyntaxShape) {
    const { size, arc, label } = shape
    const dense = (name: string, from: number, to: number, rectified: boolean) =>
      new Dense(machine, parameters, chance, { name, from, to, rectified })
    this.#machine = machine
    this.#shape = shape
    this.#input = new WordInput(machine, parameters, chance, shape)
    this.#first = new BiLstm(machine, parameters, chance, { name: 'first', from: this.#input.size, size })
    this.#second = new BiLstm(machine, parameters, chance, { name: 'second', from: 2 * size, size })
    this.#tag = dense('tag', 2 * size, up8(shape.tags), false)
    this.#dependent = dense('dependent', 2 * size, arc, true)
    this.#head = dense('head', 2 * size, arc, true)
    this.#arc = parameters.add('arc', [arc, arc], chance)
    this.#prior = parameters.add('prior', [1, arc], chance, 0)
    this.#root = parameters.add('root', [1, arc], chance, 0.1)
    this.#labelDependent = dense('label-dependent', 2 * size, label, false)
    this.#labelHead = dense('label-head', 2 * size, label, false)
    this.#label = dense('label', label, up8(shape.labels), false)
  }

  /** Gathers gradients for one sentence; returns its loss. */
  learn(gold: SyntaxGold, chance: Chance): number {
    const { arena } = this.#machine
    const mark = arena.mark()
    const count = gold.words.length
    const { dropout: share, hiding } = this.#shape
    const { x, shown } = this.#input.forward(gold.words, hiding, chance)
    const one = this.#first.forward(x, count)
    const oneDropped = drop(this.#machine, one.y, count, { share, chance })
    const tags = this.#tag.forward(oneDropped.y, count)
    const two = this.#second.forward(oneDropped.y, count)
    const twoDropped = drop(this.#machine, two.y, count, { share, chance })
    let loss = this.#tagLoss(tags, gold)
    loss += this.#arcs(twoDropped.y, gold, chance)
    loss += this.#labels(twoDropped.y, gold, chance)
    dropBackward(this.#machine, two.y, twoDropped, count)
    this.#second.backward(oneDropped.y, two, two.y.x, count)
    this.#tag.backward(oneDropped.y, tags, count)
    dropBackward(this.#machine, one.y, oneDropped, count)
    this.#first.backward(x, one, one.y.x, count)
    this.#input.backward(gold.words, x, shown)
    arena.release(mark)
    return loss
  }

  #tagLoss(tags: Rows, gold: SyntaxGold): number {
    const { arena } = this.#machine
    const [scores, d] = [
      arena.view(tags.x, gold.words.length * tags.stride),
      arena.view(tags.d, gold.words.length * tags.stride),
    ]
    let loss = 0
    for (const [i, tag] of gold.tags.entries())
      loss += crossEntropy(scores, d, { at: i * tags.stride, width: this.#shape.tags, gold: tag })
    return loss
  }

  /** Rows of possible heads: the words, then the root. */
  #headRows(x: Rows, count: number): { heads: Rows; words: Rows } {
    const words = this.#head.forward(x, count)
    const { arc } = this.#shape
    const heads = rows(this.#machine, count + 1, arc)
    const floats = this.#machine.arena.floats
    floats.copyWithin(heads.x >> 2, words.x >> 2, (words.x >> 2) + count * arc)
    floats.copyWithin((heads.x >> 2) + count * arc, this.#root.w >> 2, (this.#root.w >> 2) + arc)
    return { heads, words }
  }

  #arcScores(dependents: Rows, { heads }: { heads: Rows }, count: number) {
    const { forward } = this.#machine
    const { arc } = this.#shape
    const turned = rows(this.#machine, count, arc)
    forward.fillRows(turned.x, arc, this.#prior.w, count, arc)
    forward.gemm(dependents.x, arc, this.#arc.w, arc, turned.x, arc, count, arc, arc, 1)
    const scores = rows(this.#machine, count, up8(count + 1))
    forward.gemmNT(turned.x, arc, heads.x, arc, scores.x, scores.stride, count, arc, count + 1, 0)
    return { turned, scores }
  }

  #arcs(x: Rows, gold: SyntaxGold, chance: Chance): number {
    const { arena, forward, backward } = this.#machine
    const count = gold.words.length
    const { arc, dropout: share } = this.#shape
    const dependentsRaw = this.#dependent.forward(x, count)
    const dependents = drop(this.#machine, dependentsRaw, count, { share, chance })
    const headsRaw = this.#headRows(x, count)
    const heads = drop(this.#machine, headsRaw.heads, count + 1, { share, chance })
    const { turned, scores } = this.#arcScores(dependents.y, { heads: heads.y }, count)
    const { stride } = scores
    const [s, d] = [arena.view(scores.x, count * stride), arena.view(scores.d, count * stride)]
    let loss = 0
    for (const [i, head] of gold.heads.entries())
      loss += crossEntropy(s, d, { at: i * stride, width: count + 1, gold: head })
    forward.gemm(scores.d, stride, heads.y.x, arc, turned.d, arc, count, count + 1, arc, 1)
    backward.gemmTN(scores.d, stride, turned.x, arc, heads.y.d, arc, count, count + 1, arc)
    backward.gemmTN(dependents.y.x, arc, turned.d, arc, this.#arc.g, arc, count, arc, arc)
    backward.addRows(turned.d, arc, this.#prior.g, count, arc)
    forward.gemmNT(turned.d, arc, this.#arc.w, arc, dependents.y.d, arc, count, arc, arc, 1)
    dropBackward(this.#machine, headsRaw.heads, heads, count + 1)
    backward.addRows(headsRaw.heads.d + count * arc * 4, arc, this.#root.g, 1, arc)
    arena.floats.copyWithin(headsRaw.words.d >> 2, headsRaw.heads.d >> 2, (headsRaw.heads.d >> 2) + count * arc)
    dropBackward(this.#machine, dependentsRaw, dependents, count)
    this.#head.backward(x, headsRaw.words, count)
    this.#dependent.backward(x, dependentsRaw, count)
    return loss
  }

  #labels(x: Rows, gold: SyntaxGold, chance: Chance): number {
    const { arena, backward } = this.#machine
    const count = gold.words.length
    const { label: width, labels, dropout: share } = this.#shape
    const dependents = this.#labelDependent.forward(x, count)
    const heads = this.#labelHead.forward(x, count)
    const hiddenRaw = this.#hidden(dependents, heads, gold.heads, count)
    const hidden = drop(this.#machine, hiddenRaw, count, { share, chance })
    const scores = this.#label.forward(hidden.y, count)
    const [s, d] = [arena.view(scores.x, count * scores.stride), arena.view(scores.d, count * scores.stride)]
    let loss = 0
    for (const [i, label] of gold.labels.entries())
      if ((gold.heads[i] ?? count) < count)
        loss += crossEntropy(s, d, { at: i * scores.stride, width: labels, gold: label })
    this.#label.backward(hidden.y, scores, count)
    dropBackward(this.#machine, hiddenRaw, hidden, count)
    backward.reluBackward(hiddenRaw.x, hiddenRaw.d, count * width)
    for (const [i, head] of gold.heads.entries()) {
      if (head < 0 || head >= count) continue
      backward.addRows(hiddenRaw.d + i * width * 4, width, dependents.d + i * width * 4, 1, width)
      backward.addRows(hiddenRaw.d + i * width * 4, width, heads.d + head * width * 4, 1, width)
    }
    this.#labelHead.backward(x, heads, count)
    this.#labelDependent.backward(x, dependents, count)
    return loss
  }

  /** The rectified sum of what word and head say; rows of words under the root stay 0. */
  #hidden(dependents: Rows, heads: Rows, chosen: ArrayLike<number>, count: number): Rows {
    const { backward, forward } = this.#machine
    const width = this.#shape.label
    const hidden = rows(this.#machine, count, width)
    for (let i = 0; i < count; i++) {
      const head = chosen[i] ?? -1
      if (head < 0 || head >= count) continue
      backward.addRows(dependents.x + i * width * 4, width, hidden.x + i * width * 4, 1, width)
      backward.addRows(heads.x + head * width * 4, width, hidden.x + i * width * 4, 1, width)
    }
    forward.relu(hidden.x, count * width)
    return hidden
  }
}
