import type { VerbReading } from './inflect.ts'
import { KNOWN_VERBS, looksVerbal, NOMINAL_GERUNDS } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { isNounish, phraseFrom } from './noun-phrase.ts'
import { capitalAt, kindAt, type Stretch, wordAt } from './stretch.ts'
import { isAdverb } from './verb-group.ts'

/** Plural nouns before a bare verb form: "Troops attack". */
const PLURAL = /(?:s|men|people|police|troops|children)$/

/** Ways to take a token as a verb, judged by its neighbours. A tagger will replace this file. */
export function verbReadingsAt(stretch: Stretch, at: number): readonly VerbReading[] {
  const readings = KNOWN_VERBS.get(wordAt(stretch, at)) ?? []
  return readings.filter(reading => fits(stretch, at, reading))
}

function fits(stretch: Stretch, at: number, { is }: VerbReading): boolean {
  if (is === 'base' || is === 'third') return hasVerbNeighbours(stretch, at, is)
  if (is === 'gerund') return !isGerundNoun(stretch, at) && !isOpeningAdjective(stretch, at)
  return !isAttributive(stretch, at)
}

/** True for a word of the noun table that is a noun here and not a form of its verb. */
export function isNominal(stretch: Stretch, at: number): boolean {
  const readings = KNOWN_VERBS.get(wordAt(stretch, at))
  // "The remark was offensive": an adjective.
  if (wordAt(stretch, at) === 'offensive' && closed.BE.has(wordAt(stretch, previousContent(stretch, at)))) return false
  if (!readings) return true
  if (readings.every(reading => reading.is === 'gerund')) return isGerundNoun(stretch, at)
  return !readings.some(reading => fits(stretch, at, reading))
}

function previousContent(stretch: Stretch, at: number): number {
  let i = at - 1
  while (i >= stretch.from && isSkipped(stretch, i)) i--
  return i
}

function isSkipped(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (word === 'no') return wordAt(stretch, at + 1) === 'longer'
  return isAdverb(word) || closed.NEGATIONS.has(word) || (word === 'longer' && wordAt(stretch, at - 1) === 'no')
}

function hasVerbNeighbours(stretch: Stretch, at: number, is: 'base' | 'third'): boolean {
  const before = previousContent(stretch, at)
  const word = wordAt(stretch, before)
  const next = wordAt(stretch, at + 1)
  if (/^(?:of|on|against|by)$/.test(next) && !closed.SUBJECT_PRONOUNS.has(word) && word !== 'to') return false
  if (is === 'base' && (word === 'to' || closed.MODALS.has(word) || closed.DO.has(word))) return true
  if (word === 'and' || word === 'or')
    return startsPhrase(stretch, at + 1) && !closed.DETERMINERS.has(wordAt(stretch, before - 1))
  const opener = wordAt(stretch, stretch.from)
  if (is === 'base' && (closed.MODALS.has(opener) || closed.DO.has(opener)) && wordAt(stretch, stretch.to - 1) === '?')
    return true
  if (closed.SUBJECT_PRONOUNS.has(word) || closed.RELATIVES.has(word)) return true
  if (closed.DETERMINERS.has(word) || closed.PREPOSITIONS.has(word) || word === "'s" || word === '') return false
  if (!isNounish(stretch, before) || kindAt(stretch, before) === 'number') return false
  if (is === 'base' && !PLURAL.test(word)) return false
  if (is === 'third' && PLURAL.test(word) && !capitalAt(stretch, before)) return false
  return startsPhrase(stretch, at + 1) || /^(?:from|in|at|out|back|near|with|to|over|down|up|off|towards)$/.test(next)
}

/** A phrase after a verb begins with an article, a name, a number, a pronoun or a noun. */
function startsPhrase(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (closed.DETERMINERS.has(word) || closed.OBJECT_PRONOUNS.has(word)) return true
  return kindAt(stretch, at) === 'number' || capitalAt(stretch, at) || isNounish(stretch, at)
}

function isGerundNoun(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, previousContent(stretch, at))
  const next = wordAt(stretch, at + 1)
  if (closed.BE.has(before)) return false
  if (closed.DETERMINERS.has(before) || before === "'s") return true
  if (!NOMINAL_GERUNDS.has(wordAt(stretch, at))) return false
  const takesObject = startsPhrase(stretch, at + 1) && next !== 'of' && !isVerbLike(stretch, at + 1)
  return !takesObject
}

/** "Retreating troops blew up the bridge": a participle that opens its clause's subject. */
function isOpeningAdjective(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  if (before !== '' && !/^[,;:—–"“]$/.test(before) && !closed.SUBORDINATORS.has(before)) return false
  const phrase = phraseFrom(stretch, at + 1)
  if (!phrase || closed.DETERMINERS.has(wordAt(stretch, at + 1))) return false
  const next = wordAt(stretch, phrase.to)
  return looksVerbal(next) || closed.BE.has(next) || closed.HAVE.has(next) || closed.MODALS.has(next)
}

function isVerbLike(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  return (
    closed.BE.has(word) ||
    closed.MODALS.has(word) ||
    (KNOWN_VERBS.get(word)?.some(one => one.is === 'past' || one.is === 'third') ?? false)
  )
}

/** "the captured town", "displaced people": a participle before its noun. */
function isAttributive(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  const opensPhrase =
    closed.DETERMINERS.has(before) ||
    before === "'s" ||
    closed.PREPOSITIONS.has(before) ||
    before === '' ||
    /(?:ian|ish|ese)$/.test(before)
  if (!opensPhrase || before === 'that' || before === 'which') return false
  return isNounish(stretch, at + 1) && !capitalAt(stretch, at + 1) && !closed.DETERMINERS.has(wordAt(stretch, at + 1))
}
