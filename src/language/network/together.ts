/** Sentences that an LSTM reads at a time at most. */
export const TOGETHER = 4

/** Words that are looked at together: fewer than a memory of forms keeps (`FormMemory`), enough that sentences of like length are found among them. */
const AT_ONCE = 1000

/**
 * Runs of sentences with `AT_ONCE` words at most, or of one sentence, as half-open ranges of indices; together they are all, in order.
 */
export function runsOf(lengths: readonly number[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  let [from, words] = [0, 0]
  for (const [i, length] of lengths.entries()) {
    if (i > from && words + length > AT_ONCE) {
      runs.push([from, i])
      from = i
      words = 0
    }
    words += length
  }
  if (from < lengths.length) runs.push([from, lengths.length])
  return runs
}

/** Indices of what is not empty, in groups of `TOGETHER` at most of like length, the longest first, so that little time is lost on waiting for others. */
export function groupsOf(lengths: readonly number[]): number[][] {
  const order = [...lengths.keys()]
    .filter(i => (lengths[i] ?? 0) > 0)
    .sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0))
  return Array.from({ length: Math.ceil(order.length / TOGETHER) }, (_, i) =>
    order.slice(i * TOGETHER, (i + 1) * TOGETHER),
  )
}

/** How sentences are read in groups of like length. */
export interface Grouped<S, M, R> {
  /** Looks at a run of sentences before any of them is read: what is known of each then. */
  readonly meet: (run: readonly S[]) => readonly M[]
  /** What each sentence of a group gives (`groupsOf`). */
  readonly read: (group: readonly M[]) => readonly R[]
  /** What a sentence without words gives. */
  readonly none: () => R
}

/** What each sentence gives, in their order. */
export function readTogether<S extends { readonly length: number }, M, R>(
  sentences: readonly S[],
  { meet, read, none }: Grouped<S, M, R>,
): R[] {
  const lengths = sentences.map(({ length }) => length)
  const results: (R | undefined)[] = []
  for (const [from, to] of runsOf(lengths)) {
    const met = meet(sentences.slice(from, to))
    for (const group of groupsOf(lengths.slice(from, to))) {
      const given = read(group.map(i => met[i]).filter(one => one !== undefined))
      for (const [k, i] of group.entries()) results[from + i] = given[k]
    }
  }
  return Array.from(sentences, (_, i) => results[i] ?? none())
}

/** The numbers of the words of sentences, one after the other, by sentence. */
export function bySentence(numbers: Int32Array, sentences: readonly { readonly length: number }[]): Int32Array[] {
  let begin = 0
  return sentences.map(({ length }) => {
    begin += length
    return numbers.subarray(begin - length, begin)
  })
}

/** The numbers of sentences, one after the other. */
export function joined(sentences: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(sentences.reduce((sum, { length }) => sum + length, 0))
  let begin = 0
  for (const sentence of sentences) {
    all.set(sentence, begin)
    begin += sentence.length
  }
  return all
}
