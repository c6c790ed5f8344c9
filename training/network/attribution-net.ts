import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Chance } from './chance.ts'
import { crfLoss } from './crf.ts'
import { drop, dropBackward } from './dropout.ts'
import { BiLstm, Dense, type Rows, rows } from './layers.ts'
import { crossEntropy } from './losses.ts'
import type { Machine } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'

export interface AttributionShape {
  readonly vectors: WordVectors
  /** Numbers of a word's state in the network of trees. */
  readonly state: number
  /** What 1 is in the whole numbers that states are kept in. */
  readonly unit: number
  /** Learned features of words, how many each word has, numbers for each. */
  readonly features: number
  readonly perWord: number
  readonly learned: number
  /** Outputs of one direction of the LSTM. */
  readonly size: number
  /** Learned features of pairs, how many each pair has, numbers for each and of the hidden layer. */
  readonly pairFeatures: number
  readonly perPair: number
  readonly pair: number
  readonly labels: number
  readonly mayFollow: (before: number, label: number) => boolean
  readonly dropout: number
  readonly hide: number
}

/** One paragraph: rows of features (-1 for none), which words are heads of cues, which roles words have, and what each cue sees. */
export interface AttributionSample {
  readonly count: number
  readonly states: Int16Array
  /** Rows of the words' vectors; -1 for none. */
  readonly vectors: Int32Array
  readonly rows: Int32Array
  readonly cues: Uint8Array
  readonly roles: Int32Array
  readonly pairs: readonly {
    readonly cue: number
    readonly from: number
    readonly rows: Int32Array
    readonly gold: Int32Array
  }[]
}

/**
 * Who said what: a BiLSTM over the states of the network of trees and features of words says which words are cues; for each cue, a hidden layer over
 * both words and features of the pair scores roles (as in the two steps of semantic role labelling), and a conditional random field makes spans of them.
 */
export class AttributionNet {
  readonly #machine: Machine
  readonly #shape: AttributionShape
  readonly #features: Parameter
  readonly #project: Dense
  readonly #vector: Dense
  readonly #lstm: BiLstm
  readonly #tag: Dense
  readonly #word: Dense
  readonly #cue: Dense
  readonly #pairs: Parameter
  readonly #role: Dense
  readonly #transitions: Parameter

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: AttributionShape) {
    const { size, labels, pair } = shape
    const dense = (name: string, from: number, to: number) =>
      new Dense(machine, parameters, chance, { name, from, to, rectified: false })
    this.#machine = machine
    this.#shape = shape
    this.#features = parameters.add('features', [shape.features, shape.learned], chance, 0.1)
    this.#project = dense('project', shape.state, shape.learned)
    this.#vector = dense('vector', shape.vectors.size, shape.learned)
    this.#lstm = new BiLstm(machine, parameters, chance, { name: 'lstm', from: shape.learned, size })
    this.#tag = dense('tag', 2 * size, Math.ceil((labels + 1) / 8) * 8)
    this.#word = dense('word', 2 * size, pair)
    this.#cue = dense('cue', 2 * size, pair)
    this.#pairs = parameters.add('pairs', [shape.pairFeatures, pair], chance, 0.1)
    this.#role = dense('role', pair, Math.ceil(labels / 8) * 8)
    this.#transitions = parameters.add('transitions', [labels + 1, labels], chance, 0)
  }

  /** Gathers gradients for one paragraph; returns its loss. */
  learn(sample: AttributionSample, chance: Chance): number {
    const { arena } = this.#machine
    const { count } = sample
    const { dropout: share } = this.#shape
    const mark = arena.mark()
    const { given, vectors, lifted, x, shown } = this.#input(sample, chance)
    const run = this.#lstm.forward(x, count)
    const z = drop(this.#machine, run.y, count, { share, chance })
    const tags = this.#tag.forward(z.y, count)
    let loss = this.#tagLoss(tags, sample)
    const words = this.#word.forward(z.y, count)
    const cues = this.#cue.forward(z.y, count)
    for (const pair of sample.pairs) loss += this.#pairLoss(words, cues, pair, chance)
    this.#cue.backward(z.y, cues, count)
    this.#word.backward(z.y, words, count)
    this.#tag.backward(z.y, tags, count)
    dropBackward(this.#machine, run.y, z, count)
    this.#lstm.backward(x, run, run.y.x, count)
    this.#inputBackward(x, shown)
    this.#project.backward(given.y, x, count)
    arena.floats.copyWithin(lifted.d >> 2, x.d >> 2, (x.d >> 2) + count * x.stride)
    this.#vector.backward(vectors, lifted, count)
    arena.release(mark)
    return loss
  }

  /** A word's state, brought to few numbers, and the sum of the rows of its features, cut at -1 and 1. */
  #input({ count, states: whole, vectors: known, rows: features }: AttributionSample, chance: Chance) {
    const { state, learned, perWord, unit, hide, dropout } = this.#shape
    const states = rows(this.#machine, count, state)
    const values = this.#machine.arena.view(states.x, count * state)
    for (let i = 0; i < count * state; i++) values[i] = (whole[i] ?? 0) / unit
    const given = drop(this.#machine, states, count, { share: dropout / 2, chance })
    const x = this.#project.forward(given.y, count)
    const { vectors: table } = this.#shape
    const vectors = rows(this.#machine, count, table.size)
    for (let i = 0; i < count; i++)
      table.write(
        chance.next() < hide ? -1 : (known[i] ?? -1),
        this.#machine.arena.floats,
        (vectors.x >> 2) + i * table.size,
      )
    const lifted = this.#vector.forward(vectors, count)
    this.#machine.backward.addRows(lifted.x, count * x.stride, x.x, 1, count * x.stride)
    const { floats } = this.#machine.arena
    const shown = features.map(row => (chance.next() < hide ? -1 : row))
    for (let i = 0; i < count; i++) {
      const at = (x.x >> 2) + i * x.stride
      for (let f = 0; f < perWord; f++) this.#addRow(this.#features, shown[i * perWord + f] ?? -1, at)
      for (let j = at; j < at + learned; j++) floats[j] = Math.max(-1, Math.min(1, floats[j] ?? 0))
    }
    return { given, vectors, lifted, x, shown }
  }

  #inputBackward(x: Rows, shown: Int32Array): void {
    const { learned, perWord } = this.#shape
    const { floats } = this.#machine.arena
    for (let i = 0; i < shown.length / perWord; i++) {
      const [value, at] = [(x.x >> 2) + i * x.stride, (x.d >> 2) + i * x.stride]
      for (let j = 0; j < learned; j++) if (Math.abs(floats[value + j] ?? 0) >= 1) floats[at + j] = 0
      for (let f = 0; f < perWord; f++) this.#learnRow(this.#features, shown[i * perWord + f] ?? -1, at)
    }
  }

  #addRow({ w, columns }: Parameter, row: number, to: number): void {
    if (row < 0) return
    const { floats } = this.#machine.arena
    const from = (w >> 2) + row * columns
    for (let j = 0; j < columns; j++) floats[to + j] = (floats[to + j] ?? 0) + (floats[from + j] ?? 0)
  }

  #learnRow({ g, columns }: Parameter, row: number, from: number): void {
    if (row < 0) return
    const { floats } = this.#machine.arena
    const to = (g >> 2) + row * columns
    for (let j = 0; j < columns; j++) floats[to + j] = (floats[to + j] ?? 0) + (floats[from + j] ?? 0)
  }

  /** Heads of cues by logistic loss; roles whatever their cue, which helps the states along. */
  #tagLoss(tags: Rows, { count, cues, roles }: AttributionSample): number {
    const { arena } = this.#machine
    const { labels } = this.#shape
    const [scores, d] = [tags.x, tags.d].map(at => arena.view(at, count * tags.stride))
    if (!scores || !d) return 0
    let loss = 0
    for (let i = 0; i < count; i++) {
      const at = i * tags.stride
      const gold = cues[i] ?? 0
      const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)))
      d[at] = chance - gold
      loss -= Math.log(Math.max(1e-9, gold ? chance : 1 - chance))
      loss += crossEntropy(scores, d, { at: at + 1, width: labels, gold: roles[i] ?? -1, weight: 0.3 })
    }
    return loss
  }

  #pairLoss(
    words: Rows,
    cues: Rows,
    { cue, from, rows: given, gold }: AttributionSample['pairs'][number],
    chance: Chance,
  ): number {
    const { arena, backward, forward } = this.#machine
    const { pair: width, perPair, labels, mayFollow, dropout: share, hide } = this.#shape
    const count = gold.length
    const mark = arena.mark()
    const hidden = rows(this.#machine, count, width)
    const shown = given.map(row => (chance.next() < hide ? -1 : row))
    for (let k = 0; k < count; k++) {
      const at = hidden.x + k * width * 4
      backward.addRows(words.x + (from + k) * width * 4, width, at, 1, width)
      backward.addRows(cues.x + cue * width * 4, width, at, 1, width)
      for (let f = 0; f < perPair; f++) this.#addRow(this.#pairs, shown[k * perPair + f] ?? -1, at >> 2)
    }
    forward.relu(hidden.x, count * width)
    const dropped = drop(this.#machine, hidden, count, { share: share / 2, chance })
    const scores = this.#role.forward(dropped.y, count)
    const [w, g] = [this.#transitions.w, this.#transitions.g].map(at => arena.view(at, (labels + 1) * labels))
    if (!w || !g) return 0
    const transitions = Float64Array.from(w, (value, i) =>
      mayFollow(Math.floor(i / labels), i % labels) ? value : -Infinity,
    )
    const chain = {
      scores: arena.view(scores.x, count * scores.stride),
      stride: scores.stride,
      labels,
      transitions,
      gold,
    }
    const loss = crfLoss(chain, arena.view(scores.d, count * scores.stride), g)
    this.#role.backward(dropped.y, scores, count)
    dropBackward(this.#machine, hidden, dropped, count)
    backward.reluBackward(hidden.x, hidden.d, count * width)
    for (let k = 0; k < count; k++) {
      const at = hidden.d + k * width * 4
      backward.addRows(at, width, words.d + (from + k) * width * 4, 1, width)
      backward.addRows(at, width, cues.d + cue * width * 4, 1, width)
      for (let f = 0; f < perPair; f++) this.#learnRow(this.#pairs, shown[k * perPair + f] ?? -1, at >> 2)
    }
    arena.release(mark)
    return loss
  }
}
