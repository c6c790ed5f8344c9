import type { Entry } from '../../gazetteer/gazetteer.ts'
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
}

/** The word so many places before the sighting (1 is next to it) or, with a negative number, behind it. */
export function neighbour(sighting: Sighting, distance: number): Word | undefined {
  return sighting.words[distance > 0 ? sighting.from - distance : sighting.to - distance - 1]
}
