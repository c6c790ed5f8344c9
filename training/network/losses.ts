/**
 * Cross entropy after softmax of the first `width` numbers of a row; their gradient is written to `d`, scaled by `weight`. Returns the loss.
 * The class `gold` below 0 is passed over: no loss, gradient 0.
 */
export function crossEntropy(
  scores: Float32Array,
  d: Float32Array,
  { at, width, gold, weight = 1 }: { at: number; width: number; gold: number; weight?: number },
): number {
  if (gold < 0) return 0
  let most = -Infinity
  for (let i = at; i < at + width; i++) most = Math.max(most, scores[i] ?? 0)
  let sum = 0
  for (let i = at; i < at + width; i++) {
    const e = Math.exp((scores[i] ?? 0) - most)
    d[i] = e
    sum += e
  }
  for (let i = at; i < at + width; i++) d[i] = ((d[i] ?? 0) / sum) * weight
  const right = d[at + gold] ?? 0
  d[at + gold] = right - weight
  return -Math.log(Math.max(right / weight, 1e-12)) * weight
}
