import type { Upos } from '../analysis.ts'
import { Arena } from '../network/arena.ts'
import { openKernels } from '../network/kernels.ts'
import { BiLstm, Dense, DenseOfStates, type Machine, type Rows, type States } from '../network/layers.ts'
import { matrixOf, placed } from '../network/parameters.ts'
import { bySentence, joined, readTogether } from '../network/together.ts'
import { WordInput } from '../network/word-input.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { bestTree } from './spanning-tree.ts'

/** Layout of models/syntax.bin. */
export const SYNTAX_VERSION = 1

/** Lists that the numbers of a weight file for tags and trees point into. */
export interface SyntaxFacts {
  /** UPOS and Penn tag with a space between, by tag number. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

/** Tags and tree of one sentence, by word. */
export interface Parse {
  /** Numbers in the list of tags. */
  readonly tags: Int32Array
  /** Index of the head in the sentence; -1 for the root. */
  readonly heads: Int32Array
  /** Numbers in the list of labels; the root's means nothing. */
  readonly labels: Int32Array
  /** Where they were asked for: the outputs of the second layer in 16-bit whole numbers (`States`), `SyntaxReader.stateSize` of them a word. */
  readonly states?: Int16Array<ArrayBuffer>
}

export interface ParseWish {
  /** Whether the parse is to have its states. */
  readonly keepStates: boolean
}

/**
 * Tags and trees at once: two BiLSTM layers over the words, tags from the first (Søgaard & Goldberg 2016), heads from the second by a biaffine
 * product (Dozat & Manning 2017) and the best spanning tree, labels from a hidden layer over word and head (Kiperwasser & Goldberg 2016).
 */
export class SyntaxReader {
  readonly facts: SyntaxFacts
  /** The list of tags, taken apart. */
  readonly tagPairs: readonly (readonly [upos: Upos, xpos: string])[]
  readonly #machine: Machine
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #second: BiLstm
  readonly #between: DenseOfStates
  readonly #tag: DenseOfStates
  readonly #dependent: DenseOfStates
  readonly #head: DenseOfStates
  readonly #labelDependent: DenseOfStates
  readonly #labelHead: DenseOfStates
  readonly #label: Dense
  readonly #arc: number
  readonly #prior: number
  readonly #root: number

  constructor(weights: Weights, vectors: WordVectors) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    const dense = (name: string, rectified = false) => new DenseOfStates(machine, weights, name, { rectified })
    const place = (name: string) => placed(arena, matrixOf(weights, name))
    // Written by training/syntax.ts in this layout, as the version says.
    this.facts = weights.facts as SyntaxFacts
    this.tagPairs = this.facts.tags.map(pair => {
      const [upos = 'X', xpos = ''] = pair.split(' ')
      // A treebank's column of parts of speech has no others.
      return [upos as Upos, xpos]
    })
    this.#machine = machine
    this.#first = new BiLstm(machine, weights, 'first')
    this.#second = new BiLstm(machine, weights, 'second')
    this.#between = dense('second')
    this.#tag = dense('tag')
    this.#dependent = dense('dependent', true)
    this.#head = dense('head', true)
    this.#labelDependent = dense('label-dependent')
    this.#labelHead = dense('label-head')
    this.#label = new Dense(machine, weights, 'label')
    this.#arc = place('arc')
    this.#prior = place('prior')
    this.#root = place('root')
    this.#input = new WordInput(machine, weights, { vectors, layer: 'first' })
  }

  /** Numbers of a word's state in `Parse.states`. */
  get stateSize(): number {
    return 2 * this.#second.size
  }

  /** Tags and tree of a sentence; time grows with the square of its length, so sentences are bounded before. */
  parse(forms: readonly string[], wish: ParseWish = { keepStates: false }): Parse {
    return this.parseAll([forms], wish)[0] ?? empty(wish.keepStates)
  }

  /** The same for each of several sentences, which is faster than one by one. */
  parseAll(sentences: readonly (readonly string[])[], { keepStates }: ParseWish): readonly Parse[] {
    return readTogether(sentences, {
      meet: run => bySentence(this.#input.meet(run.flat()), run),
      read: group => this.#read(group, keepStates),
      none: () => empty(keepStates),
    })
  }

  /** `sentences`: for each word the place of its gates. */
  #read(sentences: readonly Int32Array[], keepStates: boolean): readonly Parse[] {
    const { arena } = this.#machine
    const mark = arena.mark()
    const words = joined(sentences)
    const lengths = sentences.map(({ length }) => length)
    const one = this.#first.runOver(this.#input.gatesOf(words), lengths)
    const tags = this.#best(this.#tag.run(one, words.length), words.length, this.facts.tags.length)
    const two = this.#second.run(this.#between.run(one, words.length), lengths)
    let begin = 0
    const parses = lengths.map(count => {
      const own = { whole: two.whole + begin * two.stride * 2, stride: two.stride }
      const parse = { tags: tags.slice(begin, begin + count), ...this.#tree(own, count, keepStates) }
      begin += count
      return parse
    })
    arena.release(mark)
    return parses
  }

  /** The tree of a sentence from its words' states. */
  #tree(x: States, count: number, keepStates: boolean): Omit<Parse, 'tags'> {
    const { arena } = this.#machine
    const mark = arena.mark()
    const heads = this.#heads(x, count)
    const labels = this.#labels(x, heads, count)
    const kept = keepStates && { states: new Int16Array(arena.memory.buffer, x.whole, count * x.stride).slice() }
    arena.release(mark)
    for (let i = 0; i < count; i++) if (heads[i] === count) heads[i] = -1
    return { heads, labels, ...kept }
  }

  #heads(x: States, count: number): Int32Array {
    const { arena, kernels } = this.#machine
    const dependents = this.#dependent.run(x, count)
    const size = dependents.stride
    const heads = arena.take((count + 1) * size)
    const words = this.#head.run(x, count)
    const turned = arena.take(count * size)
    const scores = arena.take(count * (count + 1))
    arena.floats.copyWithin(heads >> 2, words.at >> 2, (words.at >> 2) + count * size)
    arena.floats.copyWithin((heads >> 2) + count * size, this.#root >> 2, (this.#root >> 2) + size)
    kernels.fillRows(turned, size, this.#prior, count, size)
    kernels.gemm(dependents.at, size, this.#arc, size, turned, size, count, size, size, 1)
    kernels.gemmNT(turned, size, heads, size, scores, count + 1, count, size, count + 1, 0)
    return bestTree(arena.view(scores, count * (count + 1)), count)
  }

  #labels(x: States, heads: Int32Array, count: number): Int32Array {
    const { kernels } = this.#machine
    const dependents = this.#labelDependent.run(x, count)
    const { rows, states, found } = this.#headStates(x, heads, count)
    const above = this.#labelHead.run(states, found)
    const size = dependents.stride
    for (let i = 0; i < count; i++) {
      const row = rows[heads[i] ?? count] ?? -1
      if (row >= 0) kernels.addTo(dependents.at + i * size * 4, above.at + row * size * 4, size)
    }
    kernels.relu(dependents.at, count * size)
    return this.#best(this.#label.run(dependents, count), count, this.facts.labels.length)
  }

  /** The states of the words that are heads, half of them or fewer, one after the other; `rows`: where that of a word is, or -1. */
  #headStates(x: States, heads: Int32Array, count: number) {
    const { arena } = this.#machine
    const whole = arena.take((count * x.stride) / 2)
    const states = { whole, stride: x.stride }
    const rows = new Int32Array(count).fill(-1)
    const numbers = new Int16Array(arena.memory.buffer)
    let found = 0
    for (const head of heads) {
      if (head >= count || rows[head] !== -1) continue
      const from = (x.whole >> 1) + head * x.stride
      numbers.copyWithin((whole >> 1) + found * x.stride, from, from + x.stride)
      rows[head] = found++
    }
    return { rows, states, found }
  }

  #best({ at, stride }: Rows, count: number, width: number): Int32Array {
    const { floats } = this.#machine.arena
    const best = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const row = (at >> 2) + i * stride
      let most = floats[row] ?? 0
      for (let j = 1; j < width; j++) {
        const score = floats[row + j] ?? 0
        if (score > most) {
          most = score
          best[i] = j
        }
      }
    }
    return best
  }
}

function empty(keepStates: boolean): Parse {
  const none = { tags: new Int32Array(0), heads: new Int32Array(0), labels: new Int32Array(0) }
  return keepStates ? { ...none, states: new Int16Array(0) } : none
}
