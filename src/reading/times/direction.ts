import type { Word } from '../../language/analysis.ts'
import type { Span } from '../../text/span.ts'
import { hangsOn, outlookOf, type PlacedTime } from './outlook.ts'
import type { Match } from './rule.ts'

const FUTURE =
  /^(?!\w+ have$)(?:will|won['’]t|would|shall|['’]ll|plan|hope|expect|intend|vow|pledge|promise|schedul|slated|supposed|may|might|could|should|going to|set (?:to|for)|due|is to|are to|to be|deadline|aims?|agreed to|ready to|prepar|wants? to|next)/
const CUES =
  /\b(?:(?:will|would|shall|may|might|could|should|(?:is|are) to|to)(?: not)? be [a-z]{2,20}|(?:would|could|might|may|should) have|will|won['’]t|would|shall|is to|are to|to be|plan(?:s|ned|ning)?|hop(?:es?|ed|ing) to|expect(?:s|ed|ing)?|supposed to|intend(?:s|ed)?|vow(?:s|ed)|pledg(?:es?|ed)|promis(?:es?|ed)|schedul(?:ed|es)|set (?:to|for)|due (?:to|in|on|by)?|going to|aims?|agreed to|ready to|prepar(?:ing|es|ed) to|wants? to|may|might|could|should|slated|was|were|had|has|have|did|said|says|is|are|[a-z]{2,20}ed|came|went|rose|fell|began|took|made|told|met|left|gave|held|got|saw|found|won|lost|ran|killed|shot|sent|put|hit|cut)\b|['’]ll\b/g
const BEFORE_FUTURE =
  /\b(?:by|until|till|starting|effective|beginning|payable|due|expires?)\s{1,4}(?:(?:on|in|at|the|early|late)\s{1,4}){0,2}$/i
/** Verbs in the present that trees take for nouns: "the curfew ends Sunday". In a headline they tell what has happened. */
const ENDS = /\b(?:ends|begins|starts|opens|closes|resumes|expires|reopens|falls)\s{1,4}(?:on\s{1,4})?$/
const PAST = /\b(?:was|were|had|did|[a-z]{2,20}ed)\b/i
const AFTER_FUTURE =
  /^[^.;]{0,60}?\b(?:deadline|will|would|is (?:scheduled|expected|to)|are (?:scheduled|expected|to))\b/i
const NEW_CLAUSE = /,\s(?:the|a|he|she|they|who|which|said)\b/

/**
 * True where a time lies ahead: by the verb that governs it in the tree, or where there is no tree by the words around it. The past is the default,
 * since news tells what has happened.
 */
export function isFuture(match: Match): boolean {
  if (
    ENDS.test(match.sentence.slice(Math.max(0, match.span[0] - 20), match.span[0])) &&
    /[.?!]["”’']?$/.test(match.sentence)
  )
    return true
  const place = placeOf(match)
  const outlook = place && outlookOf(place)
  return outlook === undefined ? isFutureByWords(match) : outlook === 'ahead'
}

/** True where a time says of a verb in the past when: "on 3 May they crossed". False where there is no tree. */
export function isOfPastVerb(match: Match): boolean {
  const place = placeOf(match)
  return place !== undefined && hangsOn(place) === 'past'
}

/** True where a time says of a noun when, and the verb of its sentence not: "notice of a cut in September". False where there is no tree. */
export function isOfNoun(match: Match): boolean {
  const place = placeOf(match)
  return place !== undefined && hangsOn(place) === 'noun'
}

function placeOf({ within, span: [start, end] }: Match): PlacedTime | undefined {
  if (!within) return undefined
  const { words, tokens, start: offset } = within
  const from = tokenAt(words, tokens, offset + start)
  let to = from
  while (to < tokens[1] && (words[to]?.start ?? Infinity) < offset + end) to++
  return { words, tokens: [from, to], sentence: tokens }
}

/** The first word of a sentence that ends after an offset. */
function tokenAt(words: readonly Word[], [first, last]: Span, offset: number): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last verb before the time is a will, plan, expect or may, or the time follows "by" or "until" with no past tense before. */
function isFutureByWords({ sentence, span: [start, end] }: Match): boolean {
  const before = sentence.slice(Math.max(0, start - 140), start)
  const clause = before.slice(before.lastIndexOf(';') + 1)
  const after = sentence.slice(end, end + 60)
  if (BEFORE_FUTURE.test(clause) && !PAST.test(clause.slice(-50)) && !PAST.test(after)) return true
  const last = clause.match(CUES)?.at(-1)
  if (last && FUTURE.test(last)) return true
  const own = after.slice(0, after.search(NEW_CLAUSE) < 0 ? after.length : after.search(NEW_CLAUSE))
  return (
    /^\s?(?:will|would|is scheduled|is expected|is to)\b/.test(own) || (AFTER_FUTURE.test(own) && last === undefined)
  )
}
