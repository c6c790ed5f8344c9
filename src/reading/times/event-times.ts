import type { Analysis, Word } from '../../language/analysis.ts'
import { periodAt, shifted } from './calendar.ts'
import type { Draft } from './draft.ts'
import { implied } from './meaning.ts'

const LENGTH = /^P(?:T(?=\d{1,4}H$))?(\d{1,4})([DWMYH])$/
const LENGTHS = { day: 1, week: 7, month: 31, year: 366 } as const
const UNITS: { readonly [letter: string]: keyof typeof LENGTHS } = { D: 'day', W: 'week', M: 'month', Y: 'year' }
const SIGNS: { readonly [word: string]: 1 | -1 } = { after: 1, before: -1 }
/** "the eve of" counts back. */
const EVE = /^the eve$/i
/** Days that are not counted by the calendar. */
const OF_BUSINESS = /\b(?:trading|business|working)\b/i
/** Words of a definite noun phrase before its head. */
const BEFORE_HEAD: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'that', 'this', 'its', 'his', 'her', 'their'])
/** How many words a noun phrase and its date can have. */
const PHRASE = 8
/** How many sentences back the event can be told. */
const REACH = 6
/** Words of a sentence, and times before, that are looked at. */
const LONGEST = 200
const LATEST = 30

interface EventText {
  readonly analysis: Pick<Analysis, 'text' | 'tokens' | 'sentences'>
  readonly drafts: readonly Draft[]
  readonly index: number
}

/**
 * "Two days after the attack", "three days after Easter" is the day, counted from the time of the attack, where the text tells that: right behind it ("the attack of 24 June"), or in
 * the last sentence before that tells of it and has one date. Else it stays a length, unresolved.
 */
export function fromEvent(draft: Draft, setting: EventText): Draft {
  const length = LENGTH.exec(draft.meaning.value)
  if (draft.meaning.type !== 'DURATION' || draft.meaning.days || !length) return draft
  if (OF_BUSINESS.test(setting.analysis.text.slice(...draft.span))) return draft
  const next = setting.drafts[setting.index + 1]
  const between = next && isDate(next) ? setting.analysis.text.slice(draft.span[1], next.span[0]).trim() : ''
  const sign = signOf(between.toLowerCase(), draft, setting)
  if (next && sign) return counted(draft, length, { anchor: next, sign })
  const event = eventBehind(draft, setting)
  if (!event) return draft
  const anchor = dateBehind(event.end, setting) ?? dateTold(event.head, setting)
  // Hours alone are a length that asks for no day.
  if (!anchor && length[2] === 'H') return draft
  if (!anchor)
    return { ...draft, meaning: { ...draft.meaning, unresolved: `the time of the ${event.head.lower} is not told` } }
  return counted(draft, length, { anchor, sign: event.sign })
}

function signOf(preposition: string, { span }: Draft, { analysis: { text } }: EventText): 1 | -1 | undefined {
  return preposition === 'of' && EVE.test(text.slice(...span)) ? -1 : SIGNS[preposition]
}

/** Hours are finer than the day of the anchor: still a length, on that day or beside it. */
function hoursFrom(draft: Draft, hours: number, { anchor, sign }: Counted): Draft {
  const [first, end] = anchor.meaning.days ?? [0, 0]
  const days = Math.ceil(hours / 24)
  const range = sign > 0 ? ([first, end + days] as const) : ([first - days, end] as const)
  return { ...draft, meaning: { ...draft.meaning, basis: 'implied', days: range }, by: anchor.span }
}

interface Counted {
  readonly anchor: Draft
  readonly sign: 1 | -1
}

/** The unit that is so many later or earlier than the one of the anchor. */
function counted(draft: Draft, [, count, letter]: RegExpExecArray, { anchor, sign }: Counted): Draft {
  if (letter === 'H') return hoursFrom(draft, Number(count), { anchor, sign })
  const unit = UNITS[letter ?? '']
  const [day, end] = anchor.meaning.days ?? []
  if (unit === undefined || day === undefined || end === undefined) return draft
  // Days are not counted from a month. A night touches two days.
  if (end - day > Math.max(2, LENGTHS[unit]))
    return { ...draft, meaning: { ...draft.meaning, unresolved: 'counted from a time that is too long to count from' } }
  const meaning = implied(shifted(periodAt(unit, day), sign * Number(count)), { anchored: false })
  return { ...draft, meaning, by: anchor.span }
}

interface Event {
  readonly head: Word
  readonly sign: 1 | -1
  /** Offset behind its noun phrase. */
  readonly end: number
}

/** A definite noun phrase behind "before" or "after". */
function eventBehind(draft: Draft, setting: EventText): Event | undefined {
  const { tokens } = setting.analysis
  const at = firstFrom(tokens, draft.span[1])
  const [preposition, determiner] = [tokens[at], tokens[at + 1]]
  if (!preposition || preposition.deprel === 'mark' || !determiner || !DEFINITE.has(determiner.lower)) return undefined
  const sign = signOf(preposition.lower, draft, setting)
  if (sign === undefined) return undefined
  let last: Word | undefined
  for (let next = at + 2; next < at + 2 + PHRASE; next++) {
    const word = tokens[next]
    if (!word || !BEFORE_HEAD.has(word.upos) || (word.upos === 'PUNCT' && word.lower !== '-')) break
    if (word.upos === 'NOUN') last = word
  }
  return last && { head: last, sign, end: last.end }
}

/** Index of the first token that begins at an offset or later; the tokens are in order. */
function firstFrom(tokens: readonly Word[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function dateBehind(end: number, { analysis: { text }, drafts, index }: EventText): Draft | undefined {
  const next = drafts[index + 1]
  return next && isDate(next) && /^,? (?:of|on|in|from)(?: the)? (?:early |late )?$/.test(text.slice(end, next.span[0]))
    ? next
    : undefined
}

/** The one date that the last sentence, or clause of this one, before gives to the event: as noun or verb it governs the date, or it is of the same verb. */
function dateTold(head: Word, setting: EventText): Draft | undefined {
  const { analysis, drafts, index } = setting
  const own = drafts[index]
  if (!own) return undefined
  const stem = stemOf(head)
  // Within its own sentence only another clause tells of the event apart.
  const clause = analysis.text.lastIndexOf(';', own.span[0])
  for (let at = own.sentence; at >= 0 && at >= own.sentence - REACH; at--) {
    const [from, to] = analysis.sentences[at]?.tokens ?? [0, 0]
    const events: number[] = []
    for (let token = from; token < Math.min(to, from + LONGEST); token++) {
      const word = analysis.tokens[token]
      if (word && (at < own.sentence || word.end <= clause) && isOfStem(word, stem)) events.push(token)
    }
    const dates = drafts
      .slice(Math.max(0, index - LATEST), index)
      .filter(
        draft => draft.sentence === at && isDate(draft) && events.some(event => isOf(event, draft, analysis.tokens)),
      )
    if (dates.length > 0) return dates.length === 1 ? dates[0] : undefined
  }
  return undefined
}

const PARTS_OF_A_VERB: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj'])

/** True where a date says when an event is: it depends on its word, or both on one verb. */
function isOf(event: number, { span }: Draft, tokens: readonly Word[]): boolean {
  let at = firstFrom(tokens, span[0])
  // Up and out of the date's own words.
  for (let up = 0; up < PHRASE; up++) {
    const head = tokens[at]?.head
    const word = head === undefined ? undefined : tokens[head]
    if (head === undefined || !word) return false
    if (head === event) return true
    at = head
    if (word.start < span[0] || word.end > span[1]) break
  }
  const { head, deprel } = tokens[event] ?? {}
  return head === at && PARTS_OF_A_VERB.has(deprel ?? '')
}

function isOfStem(word: Word, stem: string): boolean {
  return (word.upos === 'NOUN' || word.upos === 'VERB') && stemOf(word) === stem
}

/** "bombing" and "bomb" are of one event. */
function stemOf({ lemma }: Word): string {
  const lower = lemma.toLowerCase()
  return lower.length > 6 ? lower.replace(/ing$/, '') : lower
}

function isDate({ meaning: { type, days, value } }: Draft): boolean {
  return (type === 'DATE' || type === 'TIME') && days !== undefined && !value.endsWith('REF') && !value.includes('/')
}
