/** Label sequences scored by word and by pair of neighbours: a linear-chain conditional random field (Lafferty et al. 2001). */
export interface Chain {
  /** Rows of label scores, `stride` apart. */
  readonly scores: Float32Array
  readonly stride: number
  readonly labels: number
  /** `(labels + 1) × labels`: from each label, and last from the start, to each label. -Infinity where a pair is against the scheme. */
  readonly transitions: Float64Array
  readonly gold: Int32Array
}

/** Adds gradients to `dScores` (laid out as the scores) and `dTransitions`; returns the negative log likelihood of the gold labels. */
export function crfLoss(chain: Chain, dScores: Float32Array, dTransitions: Float32Array): number {
  const { scores, stride, labels, transitions, gold } = chain
  const count = gold.length
  const ahead = forwardOf(chain)
  const behind = backwardOf(chain)
  const last = (count - 1) * labels
  const total = logSum(labels, a => ahead[last + a] ?? 0)
  let right = 0
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? labels : (gold[i - 1] ?? 0)
    const label = gold[i] ?? 0
    right += (scores[i * stride + label] ?? 0) + (transitions[from * labels + label] ?? 0)
    dTransitions[from * labels + label] = (dTransitions[from * labels + label] ?? 0) - 1
    for (let b = 0; b < labels; b++) {
      const share = Math.exp((ahead[i * labels + b] ?? 0) + (behind[i * labels + b] ?? 0) - total)
      dScores[i * stride + b] = share - (b === label ? 1 : 0)
      addPairs(chain, dTransitions, { i, b, total, ahead, behind })
    }
  }
  return total - right
}

interface At {
  readonly i: number
  readonly b: number
  readonly total: number
  readonly ahead: Float64Array
  readonly behind: Float64Array
}

function addPairs({ scores, stride, labels, transitions }: Chain, d: Float32Array, at: At): void {
  const { i, b, total, ahead, behind } = at
  const rest = (scores[i * stride + b] ?? 0) + (behind[i * labels + b] ?? 0) - total
  const [low, high] = i === 0 ? [labels, labels + 1] : [0, labels]
  for (let a = low; a < high; a++) {
    const step = transitions[a * labels + b] ?? 0
    if (step === -Infinity) continue
    const before = i === 0 ? 0 : (ahead[(i - 1) * labels + a] ?? 0)
    d[a * labels + b] = (d[a * labels + b] ?? 0) + Math.exp(before + step + rest)
  }
}

function forwardOf({ scores, stride, labels, transitions, gold }: Chain): Float64Array {
  const ahead = new Float64Array(gold.length * labels)
  for (let i = 0; i < gold.length; i++) {
    for (let b = 0; b < labels; b++) {
      const own = scores[i * stride + b] ?? 0
      ahead[i * labels + b] =
        own +
        (i === 0
          ? (transitions[labels * labels + b] ?? 0)
          : logSum(labels, a => (ahead[(i - 1) * labels + a] ?? 0) + (transitions[a * labels + b] ?? 0)))
    }
  }
  return ahead
}

function backwardOf({ scores, stride, labels, transitions, gold }: Chain): Float64Array {
  const behind = new Float64Array(gold.length * labels)
  for (let i = gold.length - 2; i >= 0; i--) {
    const next = i + 1
    for (let a = 0; a < labels; a++)
      behind[i * labels + a] = logSum(
        labels,
        b => (transitions[a * labels + b] ?? 0) + (scores[next * stride + b] ?? 0) + (behind[next * labels + b] ?? 0),
      )
  }
  return behind
}

function logSum(count: number, term: (index: number) => number): number {
  let most = -Infinity
  for (let i = 0; i < count; i++) most = Math.max(most, term(i))
  if (most === -Infinity) return most
  let sum = 0
  for (let i = 0; i < count; i++) sum += Math.exp(term(i) - most)
  return most + Math.log(sum)
}
