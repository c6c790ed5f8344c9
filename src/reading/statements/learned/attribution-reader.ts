import type { Analysis } from '../../../language/analyse.ts'
import { Arena } from '../../../language/network/arena.ts'
import { KeyTable } from '../../../language/network/hash.ts'
import { openKernels } from '../../../language/network/kernels.ts'
import { BiLstm, Dense, DenseOfStates, type Machine, type States } from '../../../language/network/layers.ts'
import { matrixOf, tensorOf } from '../../../language/network/parameters.ts'
import type { Tree } from '../../../language/trees/tree.ts'
import type { Weights } from '../../../language/weights/weights.ts'
import type { Span } from '../../../text/span.ts'
import { decodeRoles } from './decode-roles.ts'
import { PAIR_FEATURES, pairKeys, sightOf } from './pair-features.ts'
import { paragraphsOf } from './paragraphs.ts'
import { TOKEN_FEATURES, tokenKeys } from './token-features.ts'
import { windowOf } from './window.ts'

/** Layout of models/attribution.bin. */
export const ATTRIBUTION_VERSION = 1

const UNIT = 2047

/** A cue as the network sees it, with the roles of the words it looks at. */
export interface LearnedCue {
  /** Index of the word that the cue hangs on. */
  readonly head: number
  /** How sure it is that this word attributes something, 0 to 1. */
  readonly score: number
  /** Words looked at, and for each the number of its label in `ROLE_LABELS`. */
  readonly window: Span
  readonly roles: Uint8Array
}

/** The cues of a text, and for each word how likely it is one. */
export interface LearnedText {
  readonly cues: readonly LearnedCue[]
  readonly scores: Float32Array
}

/** A table of learned rows by key. */
interface Table {
  readonly keys: KeyTable
  readonly values: Float32Array
  readonly width: number
}

/** Reads who said what from states of words in their sentences; training/network/attribution-net.ts says how it is made. */
export class AttributionReader {
  readonly #machine: Machine
  readonly #features: Table
  readonly #pairs: Table
  readonly #project: DenseOfStates
  readonly #gates: DenseOfStates
  readonly #lstm: BiLstm
  readonly #tag: DenseOfStates
  readonly #word: DenseOfStates
  readonly #cue: DenseOfStates
  readonly #role: Dense
  readonly #transitions: Float32Array

  constructor(weights: Weights) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    const dense = (name: string) => new DenseOfStates(machine, weights, name, { rectified: false })
    this.#machine = machine
    this.#features = tableOf(weights, 'keys', 'features')
    this.#pairs = tableOf(weights, 'pair-keys', 'pairs')
    this.#project = dense('project')
    this.#gates = dense('lstm')
    this.#lstm = new BiLstm(machine, weights, 'lstm')
    this.#tag = dense('tag')
    this.#word = dense('word')
    this.#cue = dense('cue')
    this.#role = new Dense(machine, weights, 'role')
    this.#transitions = matrixOf(weights, 'transitions').values
  }

  /** Words that are at least `least` likely to attribute something, in text order. `states`: 256 whole numbers a word. Linear. */
  read({ analysis, tree, quotation, states }: Text, least: number): LearnedText {
    const keys = tokenKeys(analysis, quotation)
    const sight = sightOf(tree, quotation)
    const scores = new Float32Array(analysis.tokens.length)
    const cues: LearnedCue[] = []
    for (const [from, to] of paragraphsOf(analysis)) {
      const { arena } = this.#machine
      const mark = arena.mark()
      const z = this.#lstm.run(this.#gates.run(this.#input(states, keys, [from, to]), to - from), to - from)
      this.#score(z, scores.subarray(from, to))
      const heads = [...scores.subarray(from, to).keys()].filter(i => (scores[from + i] ?? 0) >= least)
      const words = heads.length > 0 ? this.#word.run(z, to - from) : z
      for (const i of heads) {
        const head = from + i
        const [low, high] = windowOf(analysis, quotation, tree.sentences[head] ?? 0)
        const window: Span = [Math.max(low, from), Math.min(high, to)]
        const roles = this.#roles(pairKeys(sight, head, window), {
          count: window[1] - window[0],
          words: (words.at >> 2) + (window[0] - from) * words.stride,
          cue: this.#cue.run(rowOf(z, i), 1).at >> 2,
        })
        cues.push({ head, score: scores[head] ?? 0, window, roles })
      }
      arena.release(mark)
    }
    return { cues, scores }
  }

  /** How likely each word is the head of a cue. */
  #score(z: States, scores: Float32Array): void {
    const tags = this.#tag.run(z, scores.length)
    const { floats } = this.#machine.arena
    for (let i = 0; i < scores.length; i++)
      scores[i] = 1 / (1 + Math.exp(-(floats[(tags.at >> 2) + i * tags.stride] ?? 0)))
  }

  /** A word's state, brought to few numbers, and the sum of the rows of its features, cut at -1 and 1, in whole numbers. */
  #input(states: Int16Array, keys: Uint32Array, [from, to]: Span): Omit<States, 'at'> {
    const { arena } = this.#machine
    const { keys: table, values, width } = this.#features
    const count = to - from
    const size = states.length / (keys.length / TOKEN_FEATURES)
    const given = arena.take((count * size) / 2)
    new Int16Array(arena.memory.buffer, given, count * size).set(states.subarray(from * size, to * size))
    const x = this.#project.run({ whole: given, stride: size }, count)
    const at = arena.take((count * width) / 2)
    const whole = new Int16Array(arena.memory.buffer, at, count * width)
    const { floats } = arena
    for (let i = 0; i < count; i++) {
      const row = (x.at >> 2) + i * x.stride
      for (let f = 0; f < TOKEN_FEATURES; f++) {
        const key = keys[(from + i) * TOKEN_FEATURES + f] ?? 0
        const source = key === 0 ? -1 : table.rowOf(key) * width
        if (source < 0) continue
        for (let j = 0; j < width; j++) floats[row + j] = (floats[row + j] ?? 0) + (values[source + j] ?? 0)
      }
      for (let j = 0; j < width; j++)
        whole[i * width + j] = Math.round(Math.max(-1, Math.min(1, floats[row + j] ?? 0)) * UNIT)
    }
    return { whole: at, stride: width }
  }

  /** The best roles of the words of a window by a hidden layer over word, cue and the features of the pair. */
  #roles(keys: Uint32Array, { count, words, cue }: { count: number; words: number; cue: number }): Uint8Array {
    const { arena, kernels } = this.#machine
    const { keys: table, values, width } = this.#pairs
    const mark = arena.mark()
    const hidden = arena.take(count * width)
    const { floats } = arena
    const own = floats.slice(cue, cue + width)
    for (let k = 0; k < count; k++) {
      const row = (hidden >> 2) + k * width
      for (let j = 0; j < width; j++) floats[row + j] = (floats[words + k * width + j] ?? 0) + (own[j] ?? 0)
      for (let f = 0; f < PAIR_FEATURES; f++) {
        const key = keys[k * PAIR_FEATURES + f] ?? 0
        const source = key === 0 ? -1 : table.rowOf(key) * width
        if (source < 0) continue
        for (let j = 0; j < width; j++) floats[row + j] = (floats[row + j] ?? 0) + (values[source + j] ?? 0)
      }
    }
    kernels.relu(hidden, count * width)
    const scores = this.#role.run({ at: hidden, stride: width }, count)
    const roles = decodeRoles(arena.view(scores.at, count * scores.stride), scores.stride, this.#transitions)
    arena.release(mark)
    return roles
  }
}

/** One row of states. */
function rowOf({ whole, stride }: States, row: number): Omit<States, 'at'> {
  return { whole: whole + row * stride * 2, stride }
}

interface Text {
  readonly analysis: Analysis
  readonly tree: Tree
  readonly quotation: Int32Array
  readonly states: Int16Array
}

function tableOf(weights: Weights, keys: string, rows: string): Table {
  const { values, columns } = matrixOf(weights, rows)
  return { keys: new KeyTable(Uint32Array.from(tensorOf(weights, keys).values)), values, width: columns }
}
