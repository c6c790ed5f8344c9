import type { Analysis, Word } from '../../../language/analyse.ts'
import { Arena } from '../../../language/network/arena.ts'
import { FormRows } from '../../../language/network/form-rows.ts'
import { openKernels } from '../../../language/network/kernels.ts'
import { BiLstm, Dense, DenseOfStates, type Machine, type States } from '../../../language/network/layers.ts'
import { matrixOf } from '../../../language/network/parameters.ts'
import { RowSums } from '../../../language/network/row-sums.ts'
import type { WordVectors } from '../../../language/network/word-vectors.ts'
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

/** Reads who said what from states of words in their sentences; training/network/attribution-net.ts says how it is made. */
export class AttributionReader {
  readonly #machine: Machine
  readonly #features: RowSums
  readonly #pairs: RowSums
  readonly #project: DenseOfStates
  readonly #vectors: FormRows
  readonly #gates: DenseOfStates
  readonly #lstm: BiLstm
  readonly #tag: DenseOfStates
  readonly #word: DenseOfStates
  readonly #cue: DenseOfStates
  readonly #role: Dense
  readonly #transitions: Float32Array

  constructor(weights: Weights, vectors: WordVectors) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    const dense = (name: string) => new DenseOfStates(machine, weights, name, { rectified: false })
    this.#machine = machine
    this.#features = new RowSums(machine, weights, { keys: 'keys', rows: 'features' })
    this.#pairs = new RowSums(machine, weights, { keys: 'pair-keys', rows: 'pairs' })
    this.#project = dense('project')
    this.#vectors = new FormRows(machine, weights, { vectors, layer: 'vector' })
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
      const z = this.#lstm.run(
        this.#gates.run(this.#input(analysis.tokens, { states, keys }, [from, to]), to - from),
        to - from,
      )
      this.#score(z, scores.subarray(from, to))
      const heads = [...scores.subarray(from, to).keys()].filter(i => (scores[from + i] ?? 0) >= least)
      const words = heads.length > 0 ? this.#word.run(z, to - from) : z
      for (const i of heads) {
        const head = from + i
        const [low, high] = windowOf(analysis, quotation, tree.sentences[head] ?? 0)
        const window: Span = [Math.max(low, from), Math.min(high, to)]
        const roles = this.#roles(pairKeys(sight, head, window), {
          count: window[1] - window[0],
          words: words.at + (window[0] - from) * words.stride * 4,
          cue: this.#cue.run(rowOf(z, i), 1).at,
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
  #input(
    tokens: readonly Word[],
    { states, keys }: { readonly states: Int16Array; readonly keys: Uint32Array },
    [from, to]: Span,
  ): Omit<States, 'at'> {
    const { arena, kernels } = this.#machine
    const { width } = this.#features
    const count = to - from
    const size = states.length / (keys.length / TOKEN_FEATURES)
    const given = arena.take((count * size) / 2)
    new Int16Array(arena.memory.buffer, given, count * size).set(states.subarray(from * size, to * size))
    const x = this.#project.run({ whole: given, stride: size }, count)
    for (let i = 0; i < count; i++) {
      const at = (from + i) * TOKEN_FEATURES
      this.#vectors.addTo(x.at + i * x.stride * 4, tokens[from + i]?.text ?? '')
      this.#features.addTo(x.at + i * x.stride * 4, keys, at, at + TOKEN_FEATURES)
    }
    const at = arena.take((count * width) / 2)
    kernels.cutTo16(at, x.at, count * width)
    return { whole: at, stride: width }
  }

  /** The best roles of the words of a window by a hidden layer over word, cue and the features of the pair. */
  #roles(keys: Uint32Array, { count, words, cue }: { count: number; words: number; cue: number }): Uint8Array {
    const { arena, kernels } = this.#machine
    const { width } = this.#pairs
    const mark = arena.mark()
    const hidden = arena.take(count * width)
    kernels.fillRows(hidden, width, cue, count, width)
    kernels.addTo(hidden, words, count * width)
    for (let k = 0; k < count; k++)
      this.#pairs.addTo(hidden + k * width * 4, keys, k * PAIR_FEATURES, (k + 1) * PAIR_FEATURES)
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
