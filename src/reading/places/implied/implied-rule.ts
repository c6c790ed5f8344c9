import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Analysis, Sentence } from '../../../language/analyse.ts'
import type { Place } from '../../../record/place.ts'
import type { Span } from '../../../text/span.ts'
import type { Settled } from '../settled.ts'
import type { Word } from '../words.ts'

/** A sentence with what has been settled in the whole text. */
export interface ImpliedInput {
  readonly analysis: Analysis
  readonly gazetteer: Gazetteer
  readonly sentence: Sentence
  readonly number: number
  readonly words: readonly Word[]
  readonly settled: readonly Settled[]
  /** The places that those names make, with their relations, in text order. */
  readonly named: readonly Place[]
}

/** A place without a name of its own, by its words. What nothing ties to the map has no `at`. */
export interface Implied {
  readonly span: Span
  readonly at?: NonNullable<Place['at']>
  readonly relation?: NonNullable<Place['relation']>
}

/** Words that name a place told elsewhere in the text, "the city", "the right bank". */
export interface ImpliedRule {
  readonly rule: string
  readonly read: (input: ImpliedInput) => readonly Implied[]
  /** `nowhere`: read as a place without a point; `undefined`: not read. */
  readonly examples: readonly {
    readonly text: string
    readonly words: string
    readonly place: string | undefined
  }[]
}
