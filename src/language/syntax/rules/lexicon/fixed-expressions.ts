import type { UnitKind } from '../units.ts'

/** Words that stand together as one, with the kind of their unit and their tags as UD English has them; the later hang under the first as `fixed`. */
export const FIXED_EXPRESSIONS: readonly (readonly [words: string, kind: UnitKind, tags: string, example: string])[] = [
  ['as well as', 'conjunction', 'ADV/RB ADV/RB ADP/IN', 'soldiers as well as police'],
  ['rather than', 'conjunction', 'ADV/RB ADP/IN', 'by road rather than rail'],
  ['as well', 'adverb', 'ADV/RB ADV/RB', 'the bridge fell as well'],
  ['of course', 'adverb', 'ADP/IN NOUN/NN', 'they refused, of course'],
  ['according to', 'preposition', 'VERB/VBG ADP/IN', 'according to the ministry'],
  ['because of', 'preposition', 'ADP/IN ADP/IN', 'because of the storm'],
  ['due to', 'preposition', 'ADJ/JJ ADP/IN', 'closed due to snow'],
  ['such as', 'preposition', 'ADJ/JJ ADP/IN', 'weapons such as mortars'],
  ['instead of', 'preposition', 'ADV/RB ADP/IN', 'trucks instead of trains'],
  ['prior to', 'preposition', 'ADJ/JJ ADP/IN', 'prior to the talks'],
  ['depending on', 'preposition', 'VERB/VBG ADP/IN', 'depending on the weather'],
  ['as of', 'preposition', 'ADP/IN ADP/IN', 'as of Monday'],
  ['as for', 'preposition', 'ADP/IN ADP/IN', 'as for the mayor'],
  ['so that', 'mark', 'SCONJ/IN SCONJ/IN', 'so that aid can pass'],
  ['as if', 'mark', 'SCONJ/IN SCONJ/IN', 'as if nothing had happened'],
  ['even though', 'mark', 'ADV/RB SCONJ/IN', 'even though they had left'],
]

/** What stands before a number and says how exact it is. Example: "more than 40 houses", "up to 3,000 men", "at least two". */
export const MEASURES: ReadonlySet<string> = new Set([
  'more than',
  'less than',
  'fewer than',
  'up to',
  'at least',
  'at most',
])
