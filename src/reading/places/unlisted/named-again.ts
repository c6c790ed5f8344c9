import type { Analysis } from '../../../language/analyse.ts'
import { contains, overlap, type Span } from '../../../text/span.ts'
import { TITLES } from '../lexicon/neighbours.ts'
import { type Word, wordsOf } from '../words.ts'

/** A shorter name is as often a word or part of another. */
const SHORTEST = 4

/**
 * The other places of a text where names that it has told to be of places stand: "took Golo … fled from Golo". Not where they are a part of a longer
 * name, or behind a title; linear in the text.
 */
export function namedAgain(
  analysis: Analysis,
  told: readonly Span[],
  taken: readonly Span[],
): readonly { readonly span: Span; readonly sentence: number }[] {
  const names = new Set(told.map(span => analysis.text.slice(...span)).filter(name => name.length >= SHORTEST))
  if (names.size === 0) return []
  const others = analysis.names.filter(({ kind }) => kind === 'person' || kind === 'organisation')
  const isFree = (span: Span) =>
    !taken.some(one => overlap(one, span)) &&
    !others.some(({ start, end }) => contains([start, end], span) && end - start > span[1] - span[0])
  return analysis.sentences.flatMap((sentence, number) => {
    const words = wordsOf(analysis, sentence)
    return words.flatMap((word, from) => {
      const last = word.capital && !word.joined && !words[from - 1]?.capital ? lastOf(words, from) : undefined
      const span: Span | undefined = last && [word.start, last.end]
      return span && names.has(analysis.text.slice(...span)) && isFree(span) && !isTitled(words, from)
        ? [{ span, sentence: number }]
        : []
    })
  })
}

/** The last of the capitalised words from here on. */
function lastOf(words: readonly Word[], from: number): Word | undefined {
  let to = from + 1
  while (words[to]?.capital) to++
  return words[to]?.joined ? undefined : words[to - 1]
}

const isTitled = (words: readonly Word[], from: number) => TITLES.has(words[from - 1]?.lower ?? '')
