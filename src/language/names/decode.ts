import { mayEnd, mayFollow, NAME_KINDS, NAME_LABELS } from './labels.ts'
import type { NameSpan } from './name-span.ts'

const K = NAME_LABELS.length
/** What stands before the first word, as a row of the transitions. */
const START = K

/** Index in `NAME_KINDS` of the kind of each label; -1 for outside. */
const KINDS = Int8Array.from(NAME_LABELS, label => NAME_KINDS.findIndex(kind => label.endsWith(`-${kind}`)))
const PARTS = NAME_LABELS.map(label => label.charAt(0))
const MAY_END = NAME_LABELS.map((_, label) => mayEnd(label))
const MAY_START = NAME_LABELS.map((_, label) => mayFollow(START, label))
/** For each label those that may stand before it: half a dozen pairs of three hundred. */
const BEFORE_LISTS = NAME_LABELS.map((_, label) => [...NAME_LABELS.keys()].filter(other => mayFollow(other, label)))
/** The lists one after the other, and where each begins. */
const BEFORE = Uint8Array.from(BEFORE_LISTS.flat())
const BEGINS = Uint16Array.from([...BEFORE_LISTS.keys(), K], label => BEFORE_LISTS.slice(0, label).flat().length)

/** Index in `NAME_KINDS` of the kind that a label is a part of; -1 for outside. */
export function kindOfLabel(label: number): number {
  return KINDS[label] ?? -1
}

/**
 * The best labels that spell names, by Viterbi's algorithm. `scores` has for each word one number per label of `NAME_LABELS` (more is better: log
 * probabilities, or sums of weights); `transitions[a * K + b]` is the score of label b after a, and row K, if it is there, is for the first word. Linear.
 */
export function decodeLabels(scores: Float32Array, transitions: ArrayLike<number>): Uint8Array {
  const length = Math.floor(scores.length / K)
  const pointers = new Uint8Array(length * K)
  let best = new Float64Array(K).fill(-Infinity)
  let next = new Float64Array(K)
  for (let label = 0; label < K && length > 0; label++)
    if (MAY_START[label]) best[label] = finite(scores[label]) + (transitions[START * K + label] ?? 0)
  for (let word = 1; word < length; word++) {
    for (let label = 0; label < K; label++) {
      const from = bestBefore(best, transitions, label)
      pointers[word * K + label] = from
      next[label] = (best[from] ?? 0) + (transitions[from * K + label] ?? 0) + finite(scores[word * K + label])
    }
    const spare = best
    best = next
    next = spare
  }
  return trace(pointers, best, length)
}

/** The names that the best labels spell. */
export function decodeNames(scores: Float32Array, transitions: ArrayLike<number>): NameSpan[] {
  return namesOf(decodeLabels(scores, transitions))
}

/** Names that labels spell; an end without a beginning is passed over. */
export function namesOf(labels: Uint8Array): NameSpan[] {
  const names: NameSpan[] = []
  let first = -1
  for (const [at, label] of labels.entries()) {
    const kind = NAME_KINDS[kindOfLabel(label)]
    const part = PARTS[label]
    if (part === 'B' || part === 'U') first = at
    if (kind === undefined || (part !== 'L' && part !== 'U')) continue
    if (first >= 0) names.push({ first, last: at, kind })
    first = -1
  }
  return names
}

function bestBefore(best: Float64Array, transitions: ArrayLike<number>, label: number): number {
  const [begin, end] = [BEGINS[label] ?? 0, BEGINS[label + 1] ?? 0]
  let chosen = BEFORE[begin] ?? 0
  let most = -Infinity
  for (let index = begin; index < end; index++) {
    const from = BEFORE[index] ?? 0
    const score = (best[from] ?? 0) + (transitions[from * K + label] ?? 0)
    if (score > most) {
      most = score
      chosen = from
    }
  }
  return chosen
}

function trace(pointers: Uint8Array, best: Float64Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  let label = 0
  for (let last = 1; last < K; last++) if (MAY_END[last] && (best[last] ?? 0) > (best[label] ?? 0)) label = last
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = label
    label = pointers[word * K + label] ?? 0
  }
  return labels
}

/** A score that is no number must not spread over the sentence. */
function finite(score: number | undefined): number {
  return score !== undefined && Number.isFinite(score) ? score : -1e6
}
