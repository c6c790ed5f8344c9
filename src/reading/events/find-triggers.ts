import type { EventType } from '../../record/event-types.ts'
import { type Clause, clauseAround, clauseEnd, clauseStart, firstPhrase, objectAfter, subjectOf } from './clause.ts'
import { numbersOf, type VerbForm, type VerbReading } from './inflect.ts'
import { KNOWN_VERBS } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { ofPhrase, type Phrase, phraseBefore, phraseFrom } from './noun-phrase.ts'
import { isOfClass } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { type Stretch, wordAt } from './stretch.ts'
import type { Slot, Trigger } from './trigger.ts'
import { asReducedPassive, type VerbGroup, verbGroupAt } from './verb-group.ts'
import { isNominal, verbReadingsAt } from './word-class.ts'

/** A trigger found in a sentence, with the clause around it and what stands in its places. */
export interface Hit {
  readonly row: Trigger
  readonly type: EventType
  /** Tokens of the trigger; apart for "took full control of". */
  readonly words: readonly number[]
  readonly clause: Clause
  /** Absent for a noun. */
  readonly group?: VerbGroup
  /** Who acts, whatever the voice. */
  readonly subject?: Phrase
  /** Who or what is acted on, whatever the voice. */
  readonly object?: Phrase
}

/** Trigger rows by their first word, the longest first. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>
  readonly nouns: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: Trigger }[]>
}

/** An index over rows of verbs and of nouns. */
export function lexiconOf(verbRows: readonly Trigger[], nounRows: readonly Trigger[]): Lexicon {
  const verbs = new Map<string, Trigger[]>()
  for (const row of verbRows) {
    const head = row.word.split(' ')[0] ?? row.word
    verbs.set(head, [...(verbs.get(head) ?? []), row])
  }
  for (const rows of verbs.values()) rows.sort((a, b) => b.word.split(' ').length - a.word.split(' ').length)
  const nouns = new Map<string, { readonly words: readonly string[]; readonly row: Trigger }[]>()
  for (const row of nounRows) {
    for (const form of numbersOf(row.word)) {
      const words = form.split(' ')
      const first = words[0] ?? form
      nouns.set(first, [...(nouns.get(first) ?? []), { words, row }])
    }
  }
  for (const rows of nouns.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return { verbs, nouns }
}

const ACTS = lexiconOf(VERB_TRIGGERS, NOUN_TRIGGERS)

/** The words of a sentence that name something of the tables (the acts, unless others are given), in order, apart. */
export function findTriggers(scene: Scene, stretch: Stretch, lexicon: Lexicon = ACTS): readonly Hit[] {
  const hits: Hit[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const hit = nounAt(scene, stretch, i, lexicon) ?? verbAt(scene, stretch, i, lexicon)
    if (!hit) continue
    hits.push(hit)
    i = Math.max(i, ...hit.words.filter(word => word < i + 3))
  }
  return hits
}

function nounAt(scene: Scene, stretch: Stretch, at: number, lexicon: Lexicon): Hit | undefined {
  for (const { words, row } of lexicon.nouns.get(wordAt(stretch, at)) ?? []) {
    if (!words.every((word, k) => wordAt(stretch, at + k) === word)) continue
    const last = at + words.length - 1
    if (words.length === 1 && !isNominal(stretch, at)) continue
    const clause = { from: clauseStart(stretch, at), to: clauseEnd(stretch, last + 1) }
    const hit: Hit = { row, type: row.type, words: words.map((_, k) => at + k), clause }
    if (holds(scene, stretch, hit)) return hit
  }
  return undefined
}

function verbAt(scene: Scene, stretch: Stretch, at: number, lexicon: Lexicon): Hit | undefined {
  for (const reading of verbReadingsAt(stretch, at)) {
    for (const row of lexicon.verbs.get(reading.lemma) ?? []) {
      for (const group of groupsOf(stretch, at, reading, row)) {
        const words = wordsOf(stretch, at, row, group)
        if (!words) continue
        const clause = clauseAround(stretch, group)
        const hit: Hit = { row, type: row.type, words, clause, group, ...placesOf(stretch, group, clause, words) }
        if (holds(scene, stretch, hit)) return hit
      }
    }
  }
  return undefined
}

/** A past form without auxiliary is tried as the clause's verb first, then as "captured by". */
function groupsOf(stretch: Stretch, at: number, reading: VerbReading, row: Trigger): readonly VerbGroup[] {
  const group = verbGroupAt(stretch, at, reading.is)
  const bare = group.form === 'finite' && group.words.every(word => !closed.BE.has(word) && !closed.HAVE.has(word))
  if (group.form === 'participle') return [asReducedPassive(group)]
  if (!bare || !isPast(reading.is)) return [group]
  if (wordAt(stretch, at + 1) === 'by') return [asReducedPassive(group)]
  if (row.intransitive || hasObject(stretch, at, row) || isInObjectRelative(stretch, group)) return [group]
  return [asReducedPassive(group)]
}

/** "the regions that Russia annexed". */
function isInObjectRelative(stretch: Stretch, group: VerbGroup): boolean {
  const from = clauseStart(stretch, group.from)
  return (
    from < group.from &&
    /^(?:that|which)$/.test(wordAt(stretch, from - 1)) &&
    firstPhrase(stretch, from, group.from) !== undefined
  )
}

/** An object behind the verb or its particle; a verb with its noun ("lay mines") has it within. */
function hasObject(stretch: Stretch, at: number, row: Trigger): boolean {
  const rest = row.word.split(' ').slice(1)
  const end = Math.min(stretch.to, at + 12)
  if (rest.some(word => !closed.PREPOSITIONS.has(word))) return true
  if (/^[$€£]$/.test(wordAt(stretch, at + 1))) return true
  return (
    objectAfter(stretch, at + 1, end) !== undefined ||
    (rest.length > 0 && objectAfter(stretch, at + 2, end) !== undefined)
  )
}

const isPast = (is: VerbForm) => is === 'past' || is === 'participle'

/** Tokens of a verb of several words: particles may stand behind the object, nouns behind an article. */
function wordsOf(stretch: Stretch, at: number, row: Trigger, group: VerbGroup): readonly number[] | undefined {
  const rest = row.word.split(' ').slice(1)
  const found = [at]
  let next = at + 1
  for (const word of rest) {
    const reach = /^(?:of)$/.test(word) ? 0 : 4
    const position = nextWord(stretch, word, next, reach)
    if (position === undefined) return passiveNoun(stretch, rest, group, at)
    found.push(position)
    next = position + 1
  }
  return found
}

function nextWord(stretch: Stretch, word: string, from: number, reach: number): number | undefined {
  const forms = numbersOf(word)
  for (let i = from; i <= from + reach; i++) {
    const here = wordAt(stretch, i)
    if (forms.includes(here)) return i
    if (here === '' || /^[,.;:]$/.test(here) || (closed.PREPOSITIONS.has(here) && !forms.includes(here)))
      return undefined
  }
  return undefined
}

/** "Mines were laid": the noun of the verb stands as its subject. */
function passiveNoun(
  stretch: Stretch,
  rest: readonly string[],
  group: VerbGroup,
  at: number,
): readonly number[] | undefined {
  if (rest.length !== 1 || group.voice !== 'passive') return undefined
  const subject = subjectOf(stretch, group)
  const isThere = subject && numbersOf(rest[0] ?? '').includes(wordAt(stretch, subject.head))
  return isThere ? [subject.head, at] : undefined
}

function placesOf(
  stretch: Stretch,
  group: VerbGroup,
  clause: Clause,
  words: readonly number[],
): { subject?: Phrase; object?: Phrase } {
  const first = subjectOf(stretch, group)
  const after = Math.max(group.verb, ...words) + 1
  if (group.voice === 'passive') {
    const by =
      after <= clause.to && wordAt(stretch, after) === 'by'
        ? phraseFrom(stretch, after + 1)
        : byPhrase(stretch, after, clause.to)
    const object = first && group.form === 'participle' ? highest(stretch, first) : first
    return { ...(by ? { subject: by } : {}), ...(object ? { object } : {}) }
  }
  const between = words.length > 1 ? objectAfter(stretch, group.verb + 1, words[1] ?? clause.to) : undefined
  const object = objectAfter(stretch, after, clause.to) ?? between ?? relativeObject(stretch, group, clause)
  return { ...(first ? { subject: first } : {}), ...(object ? { object } : {}) }
}

/** "a town in the region held by rebels": the town is held. */
function highest(stretch: Stretch, phrase: Phrase): Phrase {
  if (wordAt(stretch, phrase.from - 1) !== 'in') return phrase
  const over = phraseBefore(stretch, phrase.from - 1)
  return over && /^(?:town|city|village|settlement|base)$/.test(wordAt(stretch, over.head)) ? over : phrase
}

/** "the regions that Russia annexed": the object stands before the relative. */
function relativeObject(stretch: Stretch, group: VerbGroup, clause: Clause): Phrase | undefined {
  const opener = wordAt(stretch, clause.from - 1)
  if (!/^(?:that|which)$/.test(opener) || clause.from >= group.from) return undefined
  return phraseBefore(stretch, clause.from - 1)
}

function byPhrase(stretch: Stretch, from: number, to: number): Phrase | undefined {
  for (let i = from; i < to; i++) if (wordAt(stretch, i) === 'by') return phraseFrom(stretch, i + 1)
  return undefined
}

function holds(scene: Scene, stretch: Stretch, hit: Hit): boolean {
  const { needs } = hit.row
  if (!needs) return true
  return needs.some(condition =>
    // Object.entries loses the key type; the keys are slots.
    (Object.entries(condition) as [Slot, Parameters<typeof isOfClass>[3]][]).every(([slot, wanted]) => {
      const phrase = inSlot(stretch, hit, slot)
      return phrase !== undefined && isOfClass(scene, stretch, phrase, wanted)
    }),
  )
}

/** What stands in a slot of the trigger's clause. */
export function inSlot(stretch: Stretch, hit: Hit, slot: Slot): Phrase | undefined {
  if (slot === 'object') return hit.object
  if (slot === 'subject') return hit.subject
  return afterPreposition(stretch, hit, slot)
}

/** The phrase after a preposition behind the trigger; for a noun, only in the chain of phrases that hang on it. */
export function afterPreposition(stretch: Stretch, hit: Hit, preposition: string): Phrase | undefined {
  for (let i = Math.max(...hit.words) + 1; i < hit.clause.to; i++) {
    const word = wordAt(stretch, i)
    if (word === preposition) return phraseFrom(stretch, i + 1)
    if (!hit.group && KNOWN_VERBS.has(word) && !closed.PREPOSITIONS.has(wordAt(stretch, i - 1)) && closed.BE.has(word))
      return undefined
  }
  return undefined
}

/** The phrase's own words and those after its "of". */
export function wholeOf(stretch: Stretch, phrase: Phrase): readonly [from: number, to: number] {
  return [phrase.from, ofPhrase(stretch, phrase)?.to ?? phrase.to]
}
