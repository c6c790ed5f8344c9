import type { Analysis } from '../analysis.ts'

/** For each token the index of the outermost quotation it is in, or -1. Linear. */
export function quotationAt({ tokens, quotations }: Pick<Analysis, 'tokens' | 'quotations'>): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1)
  let q = 0
  for (const [i, token] of tokens.entries()) {
    while ((quotations[q]?.end ?? Number.POSITIVE_INFINITY) <= token.start) q++
    if ((quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= token.start) inside[i] = q
  }
  return inside
}
