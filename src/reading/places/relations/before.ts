import type { Span } from '../../../text/span.ts'
import type { Sighting } from '../sighting.ts'
import type { Word } from '../words.ts'

/** The words right before a toponym, nearest first, an article left out. */
export function wordsBefore({ words, from }: Sighting, count: number): readonly Word[] {
  const end = words[from - 1]?.lower === 'the' ? from - 1 : from
  return words.slice(Math.max(0, end - count), end).toReversed()
}

/** The span of words given nearest first. */
export function spanOfBefore(words: readonly (Word | undefined)[]): Span {
  const starts = words.flatMap(word => word?.start ?? [])
  const ends = words.flatMap(word => word?.end ?? [])
  return [Math.min(...starts), Math.max(...ends)]
}
