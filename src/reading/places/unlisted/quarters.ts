import type { PlaceKind } from '../../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../../language/analyse.ts'
import { TITLES } from '../lexicon/neighbours.ts'
import type { Word } from '../words.ts'

/** Most words of the name of a quarter. */
const LONGEST = 5

/** Nouns behind the name of a part of a town, and of what has a mayor and is no town. */
const KINDS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...['neighborhood', 'neighbourhood', 'quarter', 'suburb', 'barrio'].map(noun => [noun, 'suburb'] as const),
  ...['municipality', 'canton', 'hamlet', 'jurisdiction'].map(noun => [noun, 'village'] as const),
])

/** What the noun behind a name says that it is of: "the Modelo neighborhood"; `undefined` for other words. */
export function quarterKind(noun: Word | undefined): PlaceKind | undefined {
  return noun && !noun.joined ? KINDS.get(noun.lower) : undefined
}

/** Where the name before the noun at a place begins: over words that are names, their small words included; the place itself where there is none. */
export function quarterFrom(words: readonly Word[], at: number, { tokens }: Analysis): number {
  let from = at
  for (let i = at - 1; i >= 0 && at - i <= LONGEST; i--) {
    const word = words[i]
    if (!word || word.joined) break
    const isName = word.capital && word.kind === 'word' && !TITLES.has(word.lower)
    if (isName && tokens[word.token]?.upos === 'PROPN') from = i
    else if (!INNER.has(word.lower) && !(isName && i > 0)) break
  }
  return isDirection(words[from]) && from + 1 < at ? from + 1 : from
}

/** "San Luis de la Reina". */
const INNER = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'al'])
const isDirection = (word: Word | undefined) => /^(?:north|south|east|west)(?:ern)?$/.test(word?.lower ?? '')
