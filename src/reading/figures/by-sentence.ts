import type { Analysis, Sentence } from '../../language/analyse.ts'
import type { Spans } from '../../text/span.ts'

/** Parts of the reading by the sentences that their words touch. */
export function bySentence<T>(
  { sentences }: Analysis,
  parts: readonly T[],
  spansOf: (part: T) => Spans,
): ReadonlyMap<Sentence, readonly T[]> {
  const found = new Map<Sentence, T[]>()
  for (const part of parts) {
    for (const [start, end] of spansOf(part)) {
      for (let index = firstEndingAfter(sentences, start); index < sentences.length; index++) {
        const sentence = sentences[index]
        if (!sentence || sentence.start >= end) break
        const own = found.get(sentence)
        if (!own) found.set(sentence, [part])
        else if (own.at(-1) !== part) own.push(part)
      }
    }
  }
  return found
}

function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
