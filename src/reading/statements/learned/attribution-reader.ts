import type { Analysis, Word } from '../../../language/analyse.ts'
import { Arena } from '../../../language/network/arena.ts'
import { FormRows } from '../../../language/network/form-rows.ts'
import { openKernels } from '../../../language/network/kernels.ts'
import { BiLstm, Dense, DenseOfStates, type Machine, type States } from '../../../language/network/layers.ts'
import { matrixOf } from '../../../language/network/parameters.ts'
import { RowSums } from '../../../language/network/row-sums.ts'
import { groupsOf } from '../../../language/network/together.ts'
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
  read(text: Text, least: number): LearnedText {
    const seen = { ...text, keys: tokenKeys(text.analysis, text.quotation), sight: sightOf(text.tree, text.quotation) }
    const scores = new Float32Array(text.analysis.tokens.length)
    const ranges = paragraphsOf(text.analysis)
    const cues: LearnedCue[][] = []
    for (const group of groupsOf(ranges.map(([from, to]) => to - from))) {
      const { arena } = this.#machine
      const mark = arena.mark()
      const own = group.map((i): Span => ranges[i] ?? [0, 0])
      let z = this.#states(seen, own)
      for (const [k, range] of own.entries()) {
        cues[group[k] ?? 0] = this.#cues(seen, { range, z, least, scores: scores.subarray(...range) })
        z = rowOf(z, range[1] - range[0])
      }
      arena.release(mark)
    }
    return { cues: cues.flat(), scores }
  }

  /** The states of the words of ranges, which are read together. */
  #states({ analysis, states, keys }: Seen, ranges: readonly Span[]): States {
    const lengths = ranges.map(([from, to]) => to - from)
    const x = this.#input(analysis.tokens, { states, keys }, ranges)
    const count = lengths.reduce((sum, length) => sum + length, 0)
    return this.#lstm.run(this.#gates.run(x, count), lengths)
  }

  /** The cues of a range, whose states begin at `z`; `scores` gets how likely each of its words is one. */
  #cues(
    { analysis, tree, quotation, sight }: Seen,
    { range: [from, to], z, least, scores }: { range: Span; z: States; least: number; scores: Float32Array },
  ): LearnedCue[] {
    this.#score(z, scores)
    const heads = [...scores.keys()].filter(i => (scores[i] ?? 0) >= least)
    if (heads.length === 0) return []
    const words = this.#word.run(z, to - from)
    return heads.map(i => {
      const head = from + i
      const [low, high] = windowOf(analysis, quotation, tree.sentences[head] ?? 0)
      const window: Span = [Math.max(low, from), Math.min(high, to)]
      const roles = this.#roles(pairKeys(sight, head, window), {
        count: window[1] - window[0],
        words: words.at + (window[0] - from) * words.stride * 4,
        cue: this.#cue.run(rowOf(z, i), 1).at,
      })
      return { head, score: scores[i] ?? 0, window, roles }
    })
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
    ranges: readonly Span[],
  ): States {
    const { arena, kernels } = this.#machine
    const { width } = this.#features
    const count = ranges.reduce((sum, [from, to]) => sum + to - from, 0)
    const size = states.length / (keys.length / TOKEN_FEATURES)
    const given = arena.take((count * size) / 2)
    const numbers = new Int16Array(arena.memory.buffer, given, count * size)
    let begin = 0
    for (const [from, to] of ranges) {
      numbers.set(states.subarray(from * size, to * size), begin)
      begin += (to - from) * size
    }
    const x = this.#project.run({ whole: given, stride: size }, count)
    let row = x.at
    for (const [from, to] of ranges)
      for (let i = from; i < to; i++, row += x.stride * 4) {
        this.#vectors.addTo(row, tokens[i]?.text ?? '')
        this.#features.addTo(row, keys, i * TOKEN_FEATURES, (i + 1) * TOKEN_FEATURES)
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

/** States from one row on. */
function rowOf({ whole, stride }: States, row: number): States {
  return { whole: whole + row * stride * 2, stride }
}

interface Text {
  readonly analysis: Analysis
  readonly tree: Tree
  readonly quotation: Int32Array
  readonly states: Int16Array
}

/** A text and what the network looks at in it. */
interface Seen extends Text {
  readonly keys: Uint32Array
  readonly sight: ReturnType<typeof sightOf>
}
