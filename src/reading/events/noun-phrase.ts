import { looksVerbal } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { capitalAt, kindAt, type Stretch, wordAt } from './stretch.ts'
import { isAdverb } from './verb-group.ts'

/** A noun phrase without what follows its head: tokens `[from, to)`. A dependency tree will replace this file. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const LONGEST = 10
const QUANTIFIERS = [
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['up', 'to'],
  ['as', 'many'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['some'],
] as const

/** The phrase that begins at this token; `undefined` when none does. Quantifiers ("at least") and an opening quotation mark are stepped over. */
export function phraseFrom(stretch: Stretch, start: number): Phrase | undefined {
  let i = start
  if (/^["“‘']$/.test(wordAt(stretch, i))) i++
  for (const words of QUANTIFIERS) {
    if (words.every((word, k) => wordAt(stretch, i + k) === word)) i += words.length
  }
  if (wordAt(stretch, i) === 'as' && wordAt(stretch, i - 1) === 'many') i++
  const from = i
  if (closed.PRONOUNS.has(wordAt(stretch, i))) return { from, to: i + 1, head: i }
  let head = -1
  while (i < Math.min(stretch.to, from + LONGEST) && isInside(stretch, i, head)) {
    if (wordAt(stretch, i) !== "'s" && kindAt(stretch, i) !== 'mark') head = i
    i++
  }
  return head < 0 || closed.DETERMINERS.has(wordAt(stretch, head)) ? undefined : { from, to: head + 1, head }
}

/** The phrase that ends just before this token, a comma stepped over. */
export function phraseBefore(stretch: Stretch, end: number): Phrase | undefined {
  const to = wordAt(stretch, end - 1) === ',' ? end - 1 : end
  let from = to
  while (from - 1 >= Math.max(stretch.from, to - LONGEST) && isNounish(stretch, from - 1)) {
    from--
    if (closed.DETERMINERS.has(wordAt(stretch, from)) && wordAt(stretch, from - 1) !== 'all') break
  }
  return from < to ? { from, to, head: to - 1 } : undefined
}

/** The phrase after "of" that follows a phrase: "hundreds of residents", "the city of Kherson". */
export function ofPhrase(stretch: Stretch, phrase: Phrase): Phrase | undefined {
  return wordAt(stretch, phrase.to) === 'of' ? phraseFrom(stretch, phrase.to + 1) : undefined
}

function isInside(stretch: Stretch, at: number, head: number): boolean {
  const word = wordAt(stretch, at)
  if (word === "'s") return head >= 0
  if (kindAt(stretch, at) === 'mark') return word === '-' && head >= 0
  if (closed.DETERMINERS.has(word))
    return head < 0 || closed.DETERMINERS.has(wordAt(stretch, at - 1)) || wordAt(stretch, at - 1) === "'s"
  if (looksVerbal(word)) return at > stretch.from && closed.DETERMINERS.has(wordAt(stretch, at - 1))
  return isNounish(stretch, at) && !(head >= 0 && isUnknownPast(stretch, at))
}

/** "Kherson lasted", "the siege angered the": a word in -ed that no noun follows, or that follows a name. */
function isUnknownPast(stretch: Stretch, at: number): boolean {
  if (!/[a-z]ed$/.test(wordAt(stretch, at)) || capitalAt(stretch, at)) return false
  const isAfterName = capitalAt(stretch, at - 1) && !/(?:ian|ish|ese|can|li|qi)$/.test(wordAt(stretch, at - 1))
  return (
    isAfterName || !isNounish(stretch, at + 1) || capitalAt(stretch, at + 1) || kindAt(stretch, at + 1) === 'number'
  )
}

/** True for a word that can stand in a noun phrase: no preposition, conjunction, auxiliary, pronoun, adverb or sure verb. */
export function isNounish(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (word === "'s" || word === '-') return true
  if (word === 'only' || word === 'now') return closed.DETERMINERS.has(wordAt(stretch, at - 1))
  if (word === '' || kindAt(stretch, at) === 'mark') return false
  if (closed.PREPOSITIONS.has(word) || closed.SUBORDINATORS.has(word) || closed.COORDINATORS.has(word)) return false
  if (closed.BE.has(word) || closed.HAVE.has(word) || closed.DO.has(word) || closed.NEGATIONS.has(word)) return false
  if (closed.MODALS.has(word) && word !== 'may') return false
  if (word === 'may' && stretch.tokens[at]?.text === 'may') return false
  if (closed.SUBJECT_PRONOUNS.has(word)) return false
  return !isAdverb(word) && !looksVerbal(word)
}
