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

/** What is read in groups of sentences of like length. */
export interface Grouped<S, R> {
  /** Gets the sentences of a run before any of them is read. */
  readonly meet: (run: readonly S[]) => void
  /** What each sentence of a group gives (`groupsOf`). */
  readonly read: (group: readonly S[]) => readonly R[]
  /** What a sentence without words gives. */
  readonly none: () => R
}

/** What each sentence gives, in their order. */
export function readTogether<S extends { readonly length: number }, R>(
  sentences: readonly S[],
  { meet, read, none }: Grouped<S, R>,
): R[] {
  const lengths = sentences.map(({ length }) => length)
  const results: (R | undefined)[] = []
  for (const [from, to] of runsOf(lengths)) {
    meet(sentences.slice(from, to))
    for (const group of groupsOf(lengths.slice(from, to))) {
      const given = read(group.map(i => sentences[from + i]).filter(sentence => sentence !== undefined))
      for (const [k, i] of group.entries()) results[from + i] = given[k]
    }
  }
  return Array.from(sentences, (_, i) => results[i] ?? none())
}
