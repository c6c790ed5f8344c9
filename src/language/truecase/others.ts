import { CASE_LABELS } from './labels.ts'

const K = CASE_LABELS.length

/** How much the mean of a word's other occurrences weighs beside its own scores. */
const WEIGHT = 0.5

/**
 * Scores with those of the same word elsewhere in the text added to them: a name is written as a name each time. The first word of a sentence says
 * nothing of how it is written within one, and has no say. `scores`: `CASE_LABELS.length` numbers a word.
 */
export function withOthers(
  sentences: readonly (readonly string[])[],
  scores: readonly Float32Array[],
  weight: number = WEIGHT,
): readonly Float32Array[] {
  const sums = sumsOf(sentences, scores)
  return sentences.map((forms, i) => {
    const own = scores[i] ?? new Float32Array()
    return own.map((score, at) => {
      const word = Math.floor(at / K)
      const [form, label] = [forms[word] ?? '', at % K]
      const all = sums.get(form)
      const others = (all?.count ?? 0) - Number(word > 0)
      if (!all || others < 1) return score
      const sum = (all.scores[label] ?? 0) - (word > 0 ? score : 0)
      return score + (weight * sum) / others
    })
  })
}

interface Sum {
  readonly count: number
  readonly scores: Float32Array
}

function sumsOf(sentences: readonly (readonly string[])[], scores: readonly Float32Array[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const [i, forms] of sentences.entries())
    for (let word = 1; word < forms.length; word++) {
      const form = forms[word] ?? ''
      const known = sums.get(form)
      const own = scores[i]?.subarray(word * K, (word + 1) * K) ?? new Float32Array(K)
      sums.set(form, {
        count: (known?.count ?? 0) + 1,
        scores: known ? known.scores.map((sum, label) => sum + (own[label] ?? 0)) : own,
      })
    }
  return sums
}
