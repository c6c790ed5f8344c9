import type { CountryEntry, Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import { type Word, wordsOf } from './words.ts'

/** A word for a people or its things ("Ukrainian", "South Koreans"): an actor’s side, not a place. */
export interface Demonym {
  readonly span: Span
  readonly country: CountryEntry
}

const LONGEST = 3

/** Every such word of the text that begins in upper case, the longest first where two begin together. */
export function findDemonyms(analysis: Analysis, gazetteer: Gazetteer): readonly Demonym[] {
  return analysis.sentences.flatMap(sentence => {
    const words = wordsOf(analysis, sentence)
    const found: Demonym[] = []
    for (let from = 0; from < words.length; from++) {
      const demonym = words[from]?.capital ? longestAt(words, from, gazetteer) : undefined
      if (!demonym) continue
      found.push(demonym.found)
      from += demonym.length - 1
    }
    return found
  })
}

function longestAt(
  words: readonly Word[],
  from: number,
  gazetteer: Gazetteer,
): { found: Demonym; length: number } | undefined {
  const capitals: Word[] = []
  for (let word = words[from]; word?.capital && capitals.length < LONGEST; word = words[from + capitals.length])
    capitals.push(word)
  for (let length = capitals.length; length > 0; length--) {
    const part = capitals.slice(0, length)
    const [first, last] = [part[0], part.at(-1)]
    const country = gazetteer.demonym(part.map(word => word.text).join(' '))
    if (country && first && last) return { found: { span: [first.start, last.end], country }, length }
  }
  return undefined
}
