import { COMPLEMENT_TAKERS, KNOWN_VERBS, looksVerbal, SAYING_FORMS } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { isNounish, type Phrase, phraseBefore, phraseFrom } from './noun-phrase.ts'
import { kindAt, REACH, type Stretch, wordAt } from './stretch.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** The tokens around a verb that belong to it, `[from, to)`. A dependency tree will replace this file. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** Where the clause of a group begins and ends: at stops, clause words, verbs of saying and joined verbs. */
export function clauseAround(stretch: Stretch, group: VerbGroup): Clause {
  return { from: clauseStart(stretch, group.from), to: clauseEnd(stretch, group.verb + 1) }
}

/** First token of the clause whose verb group begins here; an insertion between commas is stepped over. */
export function clauseStart(stretch: Stretch, groupFrom: number): number {
  const stop = Math.max(stretch.from, groupFrom - REACH)
  let i = groupFrom
  if (wordAt(stretch, i - 1) === ',') i = insertionStart(stretch, i - 1)
  while (i > stop && !opens(stretch, i - 1, groupFrom)) i--
  return i
}

function insertionStart(stretch: Stretch, comma: number): number {
  for (let i = comma - 1; i > Math.max(stretch.from, comma - 20); i--) {
    if (wordAt(stretch, i) === ',') return i
  }
  return comma + 1
}

/** True when the token ends what is before it, so that a clause begins after it. */
function opens(stretch: Stretch, at: number, groupFrom: number): boolean {
  const word = wordAt(stretch, at)
  if (/^[;:,—–"“”()]$/.test(word) || isDash(stretch, at)) return true
  if (closed.SUBORDINATORS.has(word)) return true
  if (COMPLEMENT_TAKERS.has(word) && at + 1 < groupFrom && !isNounHere(stretch, at)) return true
  return closed.COORDINATORS.has(word) && (at + 1 === groupFrom || isVerbAfter(stretch, at))
}

/** A hyphen with space before it is a dash. */
function isDash(stretch: Stretch, at: number): boolean {
  return wordAt(stretch, at) === '-' && stretch.tokens[at - 1]?.end !== stretch.tokens[at]?.start
}

function isNounHere(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  return closed.DETERMINERS.has(before) || before === 'of'
}

/** "X crossed the river and the guards fled": a clause of its own after the conjunction has a verb before the next stop. */
function isVerbAfter(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  return before === ','
}

/** First token after the clause of a verb or noun that ends before this token. */
export function clauseEnd(stretch: Stretch, after: number): number {
  const stop = Math.min(stretch.to, after + REACH)
  for (let i = after; i < stop; i++) if (closes(stretch, i)) return i
  return stop
}

function closes(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (/^[;:—–”!?]$/.test(word)) return true
  if (closed.SUBORDINATORS.has(word)) return true
  if (word === ',') return breaksAfterComma(stretch, at)
  return closed.COORDINATORS.has(word) && looksVerbal(wordAt(stretch, at + 1))
}

function breaksAfterComma(stretch: Stretch, comma: number): boolean {
  const next = wordAt(stretch, comma + 1)
  if (closed.SUBORDINATORS.has(next) || closed.COORDINATORS.has(next) || closed.SUBJECT_PRONOUNS.has(next)) return true
  if (looksVerbal(next) || /^["”“]$/.test(next)) return true
  for (let i = comma + 1; i < Math.min(stretch.to, comma + 14); i++) {
    if (SAYING_FORMS.has(wordAt(stretch, i)) || closed.BE.has(wordAt(stretch, i))) return true
    if (wordAt(stretch, i) === ',') return false
  }
  return false
}

/** The phrase that stands as subject of a group: before it, or shared with the clause it is joined to, or what a relative stands for. */
export function subjectOf(stretch: Stretch, group: VerbGroup, depth = 0): Phrase | undefined {
  if (depth > 3) return undefined
  if (group.form === 'participle') return phraseBefore(stretch, group.from)
  if (group.form === 'infinitive' || group.form === 'gerund') return controllerOf(stretch, group, depth)
  const from = clauseStart(stretch, group.from)
  const own = firstPhrase(stretch, from, group.from)
  if (own) return own
  const opener = wordAt(stretch, from - 1)
  if (closed.RELATIVES.has(opener)) return phraseBefore(stretch, from - 1)
  return depth < 3 && from - 1 > stretch.from ? sharedSubject(stretch, from - 1) : undefined
}

/** The subject of the clause to the left: its first phrase. */
function sharedSubject(stretch: Stretch, end: number): Phrase | undefined {
  let to = end
  for (let hop = 0; hop < 3 && to > stretch.from; hop++) {
    const from = clauseStart(stretch, to)
    const found = firstPhrase(stretch, from, to)
    if (found) return found
    const opener = wordAt(stretch, from - 1)
    if (closed.RELATIVES.has(opener)) return phraseBefore(stretch, from - 1)
    to = from - 1
  }
  return undefined
}

/** First phrase of a range that no preposition governs: "On Friday | rebels | captured". */
export function firstPhrase(stretch: Stretch, from: number, to: number): Phrase | undefined {
  const range = { tokens: stretch.tokens, from, to }
  let i = from
  while (i < to) {
    const word = wordAt(range, i)
    if (closed.PREPOSITIONS.has(word)) {
      i = phraseFrom(range, i + 1)?.to ?? i + 1
      continue
    }
    const phrase = phraseFrom(range, i)
    if (phrase && !isTimeWord(wordAt(range, phrase.head))) return phrase
    i = phrase ? phrase.to : i + 1
  }
  return undefined
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month|year|morning|evening|night|afternoon|\d{4})$/

function isTimeWord(word: string): boolean {
  return DAYS.test(word)
}

/** Who does what an infinitive or gerund names: the phrase between it and its governing verb, or that verb's subject. */
function controllerOf(stretch: Stretch, group: VerbGroup, depth: number): Phrase | undefined {
  const governor = verbBefore(stretch, group.from)
  if (governor === undefined) {
    const before = sharedSubject(stretch, group.from)
    return before ?? subjectAfterComma(stretch, group.verb)
  }
  const between = firstPhrase(stretch, governor + 1, group.from)
  const linked = /^(?:of|from|for|with)$/.test(wordAt(stretch, group.from - 1))
  if (between && (group.form === 'infinitive' || linked)) return between
  const is = KNOWN_VERBS.get(wordAt(stretch, governor))?.find(reading => reading.is !== 'base')?.is ?? 'past'
  return subjectOf(stretch, verbGroupAt(stretch, governor, is), depth + 1)
}

/** "After capturing the town, rebels advanced": the subject stands behind the comma. */
function subjectAfterComma(stretch: Stretch, verb: number): Phrase | undefined {
  for (let i = verb; i < Math.min(stretch.to, verb + 20); i++) {
    if (wordAt(stretch, i) === ',') return phraseFrom(stretch, i + 1)
  }
  return undefined
}

/** The nearest known verb before a token in the same clause. */
export function verbBefore(stretch: Stretch, before: number): number | undefined {
  for (let i = before - 1; i >= Math.max(stretch.from, before - 12); i--) {
    const word = wordAt(stretch, i)
    if (/^[;:"“”,]$/.test(word)) return undefined
    if (/^(?:after|before|while|by|without)$/.test(word)) return undefined
    if (KNOWN_VERBS.has(word) && !isNounHere(stretch, i) && !closed.PREPOSITIONS.has(wordAt(stretch, i - 1))) return i
  }
  return undefined
}

/** The phrase right after a verb and the words that belong to it: its object. A phrase that a verb follows is the next clause's subject. */
export function objectAfter(stretch: Stretch, after: number, end: number): Phrase | undefined {
  let i = after
  while (i < end && (closed.ADVERBS.has(wordAt(stretch, i)) || /ly$/.test(wordAt(stretch, i)))) i++
  if (closed.OBJECT_PRONOUNS.has(wordAt(stretch, i))) return { from: i, to: i + 1, head: i }
  const isQuantity = /^(?:at|more|fewer|less|up|about|around|over|as)$/.test(wordAt(stretch, i)) && i + 3 < end
  if (
    !isQuantity &&
    !isNounish(stretch, i) &&
    !/^["“]$/.test(wordAt(stretch, i)) &&
    !closed.DETERMINERS.has(wordAt(stretch, i))
  ) {
    return undefined
  }
  const phrase = phraseFrom({ tokens: stretch.tokens, from: stretch.from, to: end }, i)
  if (
    !phrase ||
    (isQuantity && kindAt(stretch, phrase.from) !== 'number' && !closed.COUNTS.has(wordAt(stretch, phrase.from)))
  ) {
    return isQuantity ? undefined : phrase
  }
  return phrase
}
