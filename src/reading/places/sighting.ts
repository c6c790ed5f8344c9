import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Word as LanguageWord, Name } from '../../language/analyse.ts'
import type { Word } from './words.ts'

/** Words of a sentence that are a name of the gazetteer, before it is decided whether they name a place here. */
export interface Sighting {
  readonly start: number
  readonly end: number
  /** Position of the first word and behind the last, among `words`. */
  readonly from: number
  readonly to: number
  /** The folded name, the same for all sightings of it. */
  readonly name: string
  /** The places called so, best known first; never empty. */
  readonly entries: readonly [Entry, ...Entry[]]
  /** The words of its sentence. */
  readonly words: readonly Word[]
  /** Number of its sentence. */
  readonly sentence: number
}

/** What the other words of the document tell of a name. */
export interface DocumentEvidence {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>
  /** Last words of names of persons that stand somewhere with a given name or title: "Washington" after "George Washington". */
  readonly surnames: ReadonlySet<string>
  /** The words of the text with their tree. */
  readonly tokens: readonly LanguageWord[]
  /** The name that a word of the text is of, by the index of the word; the outer of two. */
  readonly names: ReadonlyMap<number, Name>
}

/** The word so many places before the sighting (1 is next to it) or, with a negative number, behind it. */
export function neighbour(sighting: Sighting, distance: number): Word | undefined {
  return sighting.words[distance > 0 ? sighting.from - distance : sighting.to - distance - 1]
}

/** The name that the sighting is of, where one is. */
export function nameAround({ words, from }: Sighting, { names }: DocumentEvidence): Name | undefined {
  return names.get(words[from]?.token ?? -1)
}

/** True where a name goes on before or behind the sighting: "Kherson" of "Kherson State University". */
export function isPartOf({ start, end }: Sighting, name: Name): boolean {
  return name.start < start || name.end > end
}

/** True where the names of the text say that the sighting is a place, all of it and no more. */
export function isPlaceByName(sighting: Sighting, document: DocumentEvidence): boolean {
  const name = nameAround(sighting, document)
  return name?.kind === 'place' && !isPartOf(sighting, name)
}
