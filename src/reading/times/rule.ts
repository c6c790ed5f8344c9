import type { Word } from '../../language/analysis.ts'
import type { Span } from '../../text/span.ts'
import type { Meaning, TimexType } from './meaning.ts'
import { unresolved } from './meaning.ts'

/** The words that a rule's pattern matched, in their sentence. */
export interface Match {
  readonly groups: { readonly [name: string]: string | undefined }
  /** Offsets into the sentence. */
  readonly span: Span
  readonly sentence: string
  /** Offsets of a named group into the sentence. */
  spanOf(group: string): Span | undefined
  /** The words of the report; absent where only a sentence is looked at. */
  readonly within?: SentenceWords
}

/** The words of a report, and where the sentence that is read begins and ends in them. */
export interface SentenceWords {
  readonly words: readonly Word[]
  readonly tokens: Span
  /** Offset of the sentence into the text. */
  readonly start: number
}

/** `words = VALUE`, with `?` after the value where it must stay unresolved. */
export type Expected = `${string} = ${string}`

/** A text, its publication day, and all times to be found in it, in order. */
export type Example = readonly [text: string, published: string | undefined, ...expected: Expected[]]

/**
 * One way in which English says a time. `read` gives nothing where the words are no time after all. `not` are texts in
 * which this rule must find nothing. The examples are tested, and printed as the rule book.
 */
export interface Rule {
  readonly name: string
  readonly pattern: RegExp
  /** Cheap to look for, and in every sentence that the pattern can match: the others are not tried. */
  readonly needs?: RegExp
  readonly read: (match: Match, today: number | undefined) => Meaning | readonly Meaning[] | undefined
  readonly examples: readonly Example[]
  readonly not: readonly string[]
}

/** Rules that begin with the same words: a sentence without any of `words` (and without a number, if `numbers`) is not looked at. */
export interface RuleGroup {
  readonly name: string
  /** Lower case; parts of hyphenated words count. */
  readonly words: readonly string[]
  readonly numbers: boolean
  readonly rules: readonly Rule[]
}

/** Why a relative time of a report without a publication date has no interval. */
export const NO_PUBLICATION = 'no publication date'

/** A meaning that needs the publication day; without one, the placeholder. */
export function fromToday(
  today: number | undefined,
  [type, placeholder]: readonly [TimexType, string],
  read: (today: number) => Meaning | undefined,
): Meaning | undefined {
  return today === undefined ? unresolved(type, placeholder, NO_PUBLICATION) : read(today)
}
