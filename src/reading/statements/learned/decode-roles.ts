import { mayFollow, ROLE_LABELS } from './labels.ts'

const LABELS = ROLE_LABELS.length

/** The best labels of a window by scores of words, `stride` apart, and of neighbours (Viterbi). `transitions`: `(labels + 1) × labels`, the start last. */
export function decodeRoles(scores: Float32Array, stride: number, transitions: Float32Array): Uint8Array {
  const count = Math.floor(scores.length / stride)
  const from = new Uint8Array(count * LABELS)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < LABELS; label++) {
      let most = Number.NEGATIVE_INFINITY
      for (let before = i === 0 ? LABELS : 0; before < (i === 0 ? LABELS + 1 : LABELS); before++) {
        if (!ALLOWED[before * LABELS + label]) continue
        const score = (i === 0 ? 0 : (best[before] ?? 0)) + (transitions[before * LABELS + label] ?? 0)
        if (score <= most) continue
        most = score
        from[i * LABELS + label] = before
      }
      next[label] = most + (scores[i * stride + label] ?? 0)
    }
    ;[best, next] = [next, best]
  }
  const labels = new Uint8Array(count)
  let label = 0
  for (let other = 1; other < LABELS; other++) if ((best[other] ?? 0) > (best[label] ?? 0)) label = other
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABELS + label] ?? 0
  }
  return labels
}

const ALLOWED = Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => mayFollow(Math.floor(i / LABELS), i % LABELS))
