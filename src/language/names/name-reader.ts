import type { NameKind } from '../analysis.ts'
import { Arena } from '../network/arena.ts'
import { openKernels } from '../network/kernels.ts'
import { BiLstm, Dense, type Machine } from '../network/layers.ts'
import { matrixOf } from '../network/parameters.ts'
import { WordInput } from '../network/word-input.ts'
import type { WordVectors } from '../network/word-vectors.ts'
import type { Weights } from '../weights/weights.ts'
import { mayEnd, mayFollow, NAME_LABELS } from './labels.ts'
import { listFlags } from './lists.ts'

/** Layout of models/names.bin. */
export const NAMES_VERSION = 1

/** A name among the words of a sentence: indices of its first and last word. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}

/** Name labels of words: a BiLSTM and a conditional random field over its scores (Huang et al. 2015; Lample et al. 2016). */
export class NameReader {
  readonly #machine: Machine
  readonly #input: WordInput
  readonly #first: BiLstm
  readonly #label: Dense
  readonly #transitions: Float64Array

  constructor(weights: Weights, vectors: WordVectors) {
    const arena = new Arena()
    const machine = { arena, kernels: openKernels(arena.memory) }
    const labels = NAME_LABELS.length
    this.#machine = machine
    this.#first = new BiLstm(machine, weights, 'first')
    this.#label = new Dense(machine, weights, 'label', { rectified: false })
    this.#input = new WordInput(machine, weights, { vectors, layer: this.#first })
    this.#transitions = Float64Array.from(matrixOf(weights, 'transitions').values, (value, i) =>
      mayFollow(Math.floor(i / labels), i % labels) ? value : -Infinity,
    )
  }

  /** Names of a sentence, in order and apart. Linear. */
  read(forms: readonly string[]): readonly NameSpan[] {
    const { arena } = this.#machine
    const count = forms.length
    if (count === 0) return []
    const mark = arena.mark()
    const one = this.#first.run(this.#input.gatesOf(forms, listFlags(forms)), count)
    const { at, stride } = this.#label.run(one, count)
    const labels = this.#best(arena.view(at, count * stride), stride, count)
    arena.release(mark)
    return spansOf(labels)
  }

  /** The best sequence of labels (Viterbi). */
  #best(scores: Float32Array, stride: number, count: number): Int32Array {
    const labels = NAME_LABELS.length
    const transitions = this.#transitions
    const from = new Int32Array(count * labels)
    let before = new Float64Array(labels)
    for (let b = 0; b < labels; b++) before[b] = (transitions[labels * labels + b] ?? 0) + (scores[b] ?? 0)
    for (let i = 1; i < count; i++) {
      const now = new Float64Array(labels)
      for (let b = 0; b < labels; b++) {
        let [most, best] = [-Infinity, 0]
        for (let a = 0; a < labels; a++) {
          const sum = (before[a] ?? 0) + (transitions[a * labels + b] ?? 0)
          if (sum > most) [most, best] = [sum, a]
        }
        now[b] = most + (scores[i * stride + b] ?? 0)
        from[i * labels + b] = best
      }
      before = now
    }
    const path = new Int32Array(count)
    let label = 0
    for (let b = 1; b < labels; b++) if (mayEnd(b) && (before[b] ?? 0) > (before[label] ?? 0)) label = b
    for (let i = count - 1; i >= 0; i--) {
      path[i] = label
      label = from[i * labels + label] ?? 0
    }
    return path
  }
}

/** Spans of a valid sequence of labels. */
export function spansOf(labels: Int32Array): NameSpan[] {
  const spans: NameSpan[] = []
  let first = 0
  for (let i = 0; i < labels.length; i++) {
    const [part, kind] = NAME_LABELS[labels[i] ?? 0]?.split('-') ?? []
    if (part === 'B') first = i
    // The labels are ours: what stands behind the hyphen is a kind.
    else if (part === 'L' || part === 'U')
      spans.push({ first: part === 'U' ? i : first, last: i, kind: kind as NameKind })
  }
  return spans
}
