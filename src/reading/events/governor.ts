import type { Hit } from './find-triggers.ts'
import { formsOf, numbersOf, type VerbForm } from './inflect.ts'
import { looksVerbal } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { CUE_NOUNS, CUE_VERBS, type Join, type StatusCue } from './lexicon/status-cues.ts'
import { isNounish } from './noun-phrase.ts'
import { type Stretch, wordAt } from './stretch.ts'
import { isAdverb } from './verb-group.ts'

/** A cue that governs an act: "feared" over "could be ambushed". `is` is absent for a noun. */
export interface Governor {
  readonly cue: StatusCue
  readonly at: number
  readonly is?: VerbForm
  readonly join: Join
}

interface Entry {
  readonly cue: StatusCue
  readonly is?: VerbForm
}

const CUES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>()
  const add = (form: string, entry: Entry) => map.set(form, [...(map.get(form) ?? []), entry])
  for (const cue of CUE_VERBS) for (const [form, is] of formsOf(cue.word)) add(form, { cue, is })
  for (const cue of CUE_NOUNS) for (const form of numbersOf(cue.word)) add(form, { cue })
  return map
})()

/** The cue at this token that can take what follows in the given way. */
export function cueAt(stretch: Stretch, at: number, join: Join): Governor | undefined {
  const entries = CUES.get(wordAt(stretch, at))?.filter(entry => entry.cue.joins.includes(join))
  if (!entries) return undefined
  const asNoun = isNounPosition(stretch, at)
  const entry = entries.find(one => (one.is === undefined) === asNoun) ?? entries[0]
  return entry && { ...entry, at, join }
}

function isNounPosition(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  if (/^(?:to|not)$/.test(before) || isAdverb(before) || closed.MODALS.has(before)) return false
  return closed.DETERMINERS.has(before) || closed.PREPOSITIONS.has(before) || before === "'s" || before === ''
}

/** What governs the act from the left, and by its predicate if the act is a noun. */
export function governorOf(stretch: Stretch, hit: Hit): Governor | undefined {
  if (!hit.group) return ofNoun(stretch, hit)
  if (hit.group.form === 'infinitive') return leftward(stretch, hit.group.from, 'to')
  if (hit.group.form === 'gerund') return ofGerund(stretch, hit.group.from)
  return hit.group.form === 'finite' ? complementTaker(stretch, hit.clause.from) : undefined
}

/** Nearest cue to the left in the same clause, up to the next verb that is none. */
function leftward(stretch: Stretch, from: number, join: Join): Governor | undefined {
  for (let i = from - 1; i >= Math.max(stretch.from, from - 12); i--) {
    const word = wordAt(stretch, i)
    if (/^[;:,"“”]$/.test(word)) return undefined
    const found = cueAt(stretch, i, join)
    if (found) return found
    if (looksVerbal(word)) return undefined
  }
  return undefined
}

function ofGerund(stretch: Stretch, from: number): Governor | undefined {
  const before = wordAt(stretch, from - 1)
  if (/^(?:after|before|while|by|when|since|,)$/.test(before)) return undefined
  return leftward(stretch, from, 'ing')
}

/** The cue whose that-clause begins here: the word itself, or the nearest before "that". */
export function complementTaker(stretch: Stretch, clauseFrom: number): Governor | undefined {
  let from = clauseFrom
  for (let hop = 0; hop < 2; hop++) {
    const opener = wordAt(stretch, from - 1)
    const own = cueAt(stretch, from - 1, 'that')
    if (own) return own
    if (opener === 'that') return beforeThat(stretch, from - 1)
    if (!closed.COORDINATORS.has(opener)) return undefined
    from = jointStart(stretch, from - 1)
  }
  return undefined
}

function beforeThat(stretch: Stretch, that: number): Governor | undefined {
  for (let i = that - 1; i >= Math.max(stretch.from, that - 7); i--) {
    const found = cueAt(stretch, i, 'that')
    if (found) return found
    if (/^[;:"“”]$/.test(wordAt(stretch, i))) return undefined
    if (looksVerbal(wordAt(stretch, i))) return undefined
  }
  return undefined
}

function jointStart(stretch: Stretch, conjunction: number): number {
  for (let i = conjunction - 1; i > Math.max(stretch.from, conjunction - 20); i--) {
    if (wordAt(stretch, i) === 'that' || cueAt(stretch, i, 'that')) return i + 1
    if (/^[;:]$/.test(wordAt(stretch, i))) return stretch.from
  }
  return stretch.from
}

/** First token of the phrase of a noun trigger, with its articles and adjectives. */
export function nounPhraseStart(stretch: Stretch, first: number): number {
  let from = first
  while (from - 1 >= Math.max(stretch.from, first - 8)) {
    const word = wordAt(stretch, from - 1)
    const isPart =
      closed.DETERMINERS.has(word) || isNounish(stretch, from - 1) || isParticipleBeforeNoun(stretch, from - 1)
    if (!isPart) break
    from--
    if (closed.DETERMINERS.has(word)) break
  }
  return from
}

/** "a planned attack", "the feared assault": a participle with an article before it. */
function isParticipleBeforeNoun(stretch: Stretch, at: number): boolean {
  const before = wordAt(stretch, at - 1)
  return (
    looksVerbal(wordAt(stretch, at)) &&
    (closed.DETERMINERS.has(before) || closed.PREPOSITIONS.has(before) || before === "'s" || before === '')
  )
}

const PARTICLES = /^(?:out|off|for|back|on|up|against|with|about|of|over|to)$/

function ofNoun(stretch: Stretch, hit: Hit): Governor | undefined {
  const first = hit.words[0] ?? stretch.from
  const start = nounPhraseStart(stretch, first)
  for (let i = start; i < first; i++) {
    // "launched attacks": no article stops the phrase before the verb.
    const inside = looksVerbal(wordAt(stretch, i)) ? undefined : cueAt(stretch, i, 'noun')
    if (inside && inside.is !== undefined && i === start && !closed.DETERMINERS.has(wordAt(stretch, i))) return inside
  }
  let left = start - 1
  while (left > stretch.from && (PARTICLES.test(wordAt(stretch, left)) || isAdverb(wordAt(stretch, left)))) left--
  const isInside = closed.PREPOSITIONS.has(wordAt(stretch, start - 1))
  const over =
    wordAt(stretch, start - 1) === 'to' && wordAt(stretch, left) !== 'threat' ? undefined : cueAt(stretch, left, 'noun')
  // "what they called a referendum" is no call for one.
  const isNaming = over?.cue.word === 'call' && over.is !== undefined && wordAt(stretch, over.at + 1) !== 'for'
  if (isNaming) return undefined
  return over ?? (isInside ? undefined : predicateOf(stretch, hit))
}

/** The verb that the noun is subject of, when it is a cue: "the attack was foiled". */
function predicateOf(stretch: Stretch, hit: Hit): Governor | undefined {
  const at = predicateVerb(stretch, hit)
  const found = at === undefined ? undefined : cueAt(stretch, at, 'predicate')
  // Talks that failed were held.
  return found?.cue.word === 'fail' && hit.type.startsWith('diplomacy.') ? undefined : found
}

/** The first verb behind a noun trigger and what hangs on it; an insertion between commas is stepped over. */
export function predicateVerb(stretch: Stretch, hit: Hit): number | undefined {
  let i = Math.max(...hit.words) + 1
  const stop = Math.min(stretch.to, i + 24)
  while (i < stop) {
    const word = wordAt(stretch, i)
    if (/^[;:."“”]$/.test(word)) return undefined
    if (word === ',' || closed.RELATIVES.has(word)) {
      const next = commaAfter(stretch, i, stop)
      if (next === undefined) return undefined
      i = next + 1
      continue
    }
    if (isPredicate(stretch, i)) return i
    i++
  }
  return undefined
}

function commaAfter(stretch: Stretch, from: number, stop: number): number | undefined {
  for (let i = from + 1; i < stop; i++) if (wordAt(stretch, i) === ',') return i
  return undefined
}

function isPredicate(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (closed.BE.has(word) || closed.HAVE.has(word) || closed.MODALS.has(word) || closed.DO.has(word)) return false
  if (isAdverb(word) || closed.NEGATIONS.has(word)) return false
  // "was due to begin": the verb comes after.
  if (/^(?:due|set|about|going|poised)$/.test(word) && wordAt(stretch, at + 1) === 'to') return false
  if (looksVerbal(word) && !/ing$/.test(word)) return true
  const before = wordAt(stretch, at - 1)
  if (word === 'to') return false
  if (closed.BE.has(before) || closed.MODALS.has(before) || closed.DO.has(before)) return true
  return (
    cueAt(stretch, at, 'predicate') !== undefined &&
    (before === 'to' || !closed.PREPOSITIONS.has(before)) &&
    !closed.DETERMINERS.has(before)
  )
}
