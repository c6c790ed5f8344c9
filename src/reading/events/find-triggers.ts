import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { EventType } from '../../record/event-types.ts'
import { agentOf, isBehindSubject, isBetweenNouns, isGerundOfCharge, objectOf, subjectOf } from './arguments.ts'
import { type Clause, clausesOf } from './clause.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { caseOf, type Phrase, phraseOf } from './noun-phrase.ts'
import { headIs, isOfClass } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { afterPreposition, aimOf } from './slots.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'
import type { Slot, Trigger, Wanted } from './trigger.ts'
import { type Lexicon, lexiconOf } from './trigger-index.ts'
import { verbLemmaOf } from './verb-lemma.ts'

/** A trigger found in a sentence, with the clause around it and what stands in its places. */
export interface Hit {
  readonly row: Trigger
  readonly type: EventType
  /** Words of the trigger; apart for "took full control of". */
  readonly words: readonly number[]
  /** The word of the trigger that the others and its phrases hang on: the verb, the last noun. */
  readonly head: number
  /** The predicate of the clause: the verb itself, or the one that the noun stands under. */
  readonly predicate: number
  readonly clause: Clause
  /** Absent for a noun. */
  readonly group?: VerbGroup
  /** Who acts, whatever the voice. */
  readonly subject?: Phrase
  /** Who or what is acted on, whatever the voice. */
  readonly object?: Phrase
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
  for (const { words, row } of lexicon.nouns.get(wordAt(stretch, at)) ??
    lexicon.nouns.get(lemmaAt(stretch, at)) ??
    []) {
    const last = at + words.length - 1
    if (!words.every((word, k) => isWord(stretch, at + k, word, at + k === last))) continue
    if (words.length === 1 && !isNoun(stretch, at)) continue
    // "a drone struck" is no drone strike.
    if (words.length > 1 && isPastForm(stretch, last, words.at(-1))) continue
    const predicate = clausesOf(stretch.tokens).predicateOf(last)
    const clause = clausesOf(stretch.tokens).hullOf(predicate)
    const hit: Hit = { row, type: row.type, words: words.map((_, k) => at + k), head: last, predicate, clause }
    if (holds(scene, stretch, hit)) return hit
  }
  return undefined
}

function isWord(stretch: Stretch, at: number, word: string, isLast: boolean): boolean {
  return wordAt(stretch, at) === word || (isLast && lemmaAt(stretch, at) === word)
}

const isPastForm = (stretch: Stretch, at: number, word: string | undefined) =>
  wordAt(stretch, at) !== word && /^VB[DN]$/.test(stretch.tokens[at]?.xpos ?? '')

/** By its tag; a gerund of nobody and nothing ("a week of fighting") is a noun too, a capital makes none of it a name. */
function isNoun({ tokens, from }: Stretch, at: number): boolean {
  const word = tokens[at]
  // "Protest outside consulate": what a headline opens with is no command.
  if (at === from && word?.xpos === 'VB' && objectOf(tokens, at) === undefined) return word.deprel === 'root'
  if (word?.xpos === 'VBG') return isNominalGerund(tokens, at, word)
  if (word?.upos === 'ADJ') return /^(?:nsubj|nsubj:pass|obj|obl|nmod)$/.test(word.deprel)
  return word?.upos === 'PROPN' || (word?.upos === 'NOUN' && !isVerbByTree(tokens, at))
}

function isNominalGerund(words: readonly Word[], at: number, { deprel }: Word): boolean {
  if (deprel === 'amod' || (deprel === 'xcomp' && !isDescribed(words, at))) return false
  if (deprel === 'acl' && dependentBy(words, at, 'mark', 'case') === undefined) return false
  return (
    dependentBy(words, at, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') === undefined && objectOf(words, at) === undefined
  )
}

/** "reported renewed fighting": an adjective or participle right before a gerund makes it a noun, whatever the tree says. */
function isDescribed(words: readonly Word[], at: number): boolean {
  return /^(?:JJ|VBN)$/.test(words[at - 1]?.xpos ?? '') && words[at]?.head !== at - 1
}

function verbAt(scene: Scene, stretch: Stretch, at: number, lexicon: Lexicon): Hit | undefined {
  const { tokens } = stretch
  const word = tokens[at]
  const rows = word && VERBAL.has(word.upos) ? lexicon.verbs.get(hyphened(stretch, at) + verbLemmaOf(word)) : undefined
  if (!rows || !isVerb(tokens, at)) return undefined
  for (const row of rows) {
    const words = wordsOf(stretch, at, row)
    if (!words) continue
    const own = verbGroupOf(tokens, at)
    const group = isShortPassive(stretch, { row, words, group: own })
      ? { ...own, voice: 'passive' as const }
      : voiced(tokens, row, own)
    const clause = clausesOf(tokens).hullOf(at)
    const places = placesOf(stretch, group, words)
    const acted = row.subjectIs === 'place' ? { ...(places.subject && { object: places.subject }) } : places
    const hit: Hit = { row, type: row.type, words, head: at, predicate: at, clause, group, ...acted }
    if (holds(scene, stretch, hit)) return hit
  }
  return undefined
}

/** "test-" of "test-fired"; empty where the verb is one word. */
function hyphened(stretch: Stretch, at: number): string {
  const isOne = wordAt(stretch, at - 1) === '-' && stretch.tokens[at - 1]?.start === stretch.tokens[at - 2]?.end
  return isOne ? `${wordAt(stretch, at - 2)}-` : ''
}

const VERBAL: ReadonlySet<string> = new Set<Word['upos']>(['VERB', 'NOUN', 'ADJ'])

/** A verb by its tag or tree; a participle before its noun ("the captured town") is none, unless it stands behind another phrase ("rebels seized arms"). */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (/^(?:compound|case|fixed)$/.test(word.deprel) && !isBetweenNouns(words, at)) return false
  if (word.upos === 'NOUN' || word.upos === 'ADJ') return isVerbByTree(words, at)
  const isPredicate = word.deprel !== 'amod' || isBehindSubject(words, at) || isGerundOfCharge(words, at)
  return word.upos === 'VERB' && isPredicate
}

/** A noun with an object or a particle, an adjective with a subject but no copula, are verbs with the wrong tag: "defences shot down drones". */
function isVerbByTree(words: readonly Word[], at: number): boolean {
  if (isBetweenNouns(words, at)) return true
  if (dependentBy(words, at, 'det', 'case', 'cop') !== undefined) return false
  return (
    dependentBy(words, at, ...(words[at]?.upos === 'ADJ' ? ['nsubj', 'obj'] : ['obj', 'compound:prt'])) !== undefined
  )
}

/**
 * "Three killed in strike": a past form without auxiliary and object is a passive, unless the verb can stand without one; with an object ("captured
 * Tarsk and shelled Orvel") it is none, whatever its tag.
 */
function voiced(words: readonly Word[], row: Trigger, group: VerbGroup): VerbGroup {
  const { predicate, auxiliaries } = group
  if (auxiliaries.length > 0 || !/^VB[DN]$/.test(words[predicate]?.xpos ?? '')) return group
  const hasAgent = agentOf(words, predicate) !== undefined
  // "spoke by phone": what stands behind "by" is of the words themselves.
  if (row.word.includes(' ') && (!hasAgent || row.word.includes(' by ')))
    return { ...group, voice: words[predicate]?.deprel === 'acl' ? group.voice : 'active' }
  // "fled Orvel by boat": with a subject and an object of its own nobody acts behind "by".
  const isWhole = words[predicate]?.xpos === 'VBD' && dependentBy(words, predicate, 'nsubj') !== undefined
  if (objectOf(words, predicate) !== undefined && (!hasAgent || isWhole)) return { ...group, voice: 'active' }
  return { ...group, voice: row.intransitive && !hasAgent ? 'active' : 'passive' }
}

/** "Five girls carried off near Orvel", "Families driven from homes": a verb of several words that asks for an object and has none is a passive. */
function isShortPassive(
  stretch: Stretch,
  { row, words, group }: { readonly row: Trigger; readonly words: readonly number[]; readonly group: VerbGroup },
): boolean {
  const { tokens } = stretch
  const { predicate, auxiliaries } = group
  if (words.length < 2 || row.intransitive || auxiliaries.length > 0) return false
  if (!/^VB[DN]?$/.test(tokens[predicate]?.xpos ?? '') || subjectOf(tokens, predicate) === undefined) return false
  if (tokens[predicate]?.xpos !== 'VBN' && MOVES_ITSELF.test(tokens[predicate]?.lemma ?? '')) return false
  if (!row.needs?.every(({ object }) => object !== undefined && object !== 'nobody')) return false
  // "took hostages" has its object in the row, and so has "taken hostage", which is a passive all the same.
  const isOwn = (at: number) => words.includes(at) && tokens[predicate]?.xpos === 'VBN'
  const isObject = (at: number) =>
    at > predicate && OBJECTS.test(tokens[at]?.deprel ?? '') && caseOf(tokens, at) === '' && !isOwn(at)
  const hasOwn = dependentsOf(tokens).of(predicate).some(isObject)
  return !hasOwn && behind(stretch, words) === undefined
}

/** The tree takes what stands behind a particle for an adjunct here and there. */
const OBJECTS = /^(?:obj|obl)$/

/** Verbs that need no object: "two clerks flew out", "the family moved out", "fans turned out". */
const MOVES_ITSELF = /^(?:move|fly|pull|turn|march|walk|push|break|pour|give)$/

/** Words of a verb of several: particles may stand behind the object, nouns behind an article, or as subject of the passive. */
function wordsOf(stretch: Stretch, at: number, row: Trigger): readonly number[] | undefined {
  const rest = row.word.split(' ').slice(1)
  const found = [at]
  let next = at + 1
  for (const word of rest) {
    const position =
      nextWord(stretch, word, next, word === 'of' ? 0 : rest.length > 1 ? 9 : 5) ?? adverbBefore(stretch, word, at)
    if (position === undefined) return passiveNoun(stretch, rest, at)
    if (rest.length === 1 && isOfPlace(stretch, position, at)) return undefined
    found.push(position)
    next = Math.max(next, position + 1)
  }
  return found.toSorted((a, b) => a - b)
}

/** "was sexually assaulted" */
const adverbBefore = (stretch: Stretch, word: string, at: number) =>
  word.endsWith('ly') && wordAt(stretch, at - 1) === word ? at - 1 : undefined

function nextWord(stretch: Stretch, word: string, from: number, reach: number): number | undefined {
  for (let i = from; i <= from + reach && i < stretch.to; i++) {
    if (isWord(stretch, i, word, true)) return i
    // "flew 40 of its citizens out", "set the church in Orvel alight"
    const { deprel, head } = stretch.tokens[i] ?? {}
    const isInside = stretch.tokens[head ?? -1]?.deprel === 'nmod' || wordAt(stretch, i) === 'of'
    const isCase = deprel === 'case' && !isInside
    if (/^[,.;:]$/.test(wordAt(stretch, i)) || isCase) return undefined
  }
  return undefined
}

/** "picked up migrants off Orvel", "took soldiers captive in Orvel": behind another particle or an object the word leads to a place. */
function isOfPlace({ tokens }: Stretch, at: number, verb: number): boolean {
  const { lower = '', deprel } = tokens[at] ?? {}
  if (!/^(?:off|in)$/.test(lower)) return false
  const between = tokens.slice(verb + 1, at)
  if (between.some(word => word.deprel === 'compound:prt')) return true
  return lower === 'in' && deprel === 'case' && between.some(word => word.deprel === 'obj')
}

/** "Mines were laid", "security was stepped up": the noun of the verb stands as its subject. */
function passiveNoun(stretch: Stretch, rest: readonly string[], at: number): readonly number[] | undefined {
  const { tokens } = stretch
  const particle = rest.length === 2 && wordAt(stretch, at + 1) === rest[0]
  if (rest.length !== 1 && !particle) return undefined
  const group = verbGroupOf(tokens, at)
  const subject = group.voice === 'passive' ? subjectOf(tokens, at) : undefined
  if (subject === undefined || tokens[subject]?.lemma.toLowerCase() !== rest.at(-1)) return undefined
  return particle ? [subject, at, at + 1] : [subject, at]
}

function placesOf(
  stretch: Stretch,
  { predicate, voice }: VerbGroup,
  words: readonly number[],
): Pick<Hit, 'subject' | 'object'> {
  const { tokens } = stretch
  const first = subjectOf(tokens, predicate)
  const [subject, object] =
    voice === 'passive' ? [agentOf(tokens, predicate), first] : [first, objectBehind(stretch, predicate, words)]
  return {
    ...(subject === undefined ? {} : { subject: phraseOf(stretch, subject) }),
    ...(object === undefined ? {} : { object: phraseOf(stretch, object) }),
  }
}

/** "pulled its troops out of Orvel": the troops; "took control of Orvel": what the words of the verb lead to. */
function objectBehind(stretch: Stretch, verb: number, words: readonly number[]): number | undefined {
  const own = objectOf(stretch.tokens, verb)
  // "firing at workers": the tree takes them for an object here and there.
  if (own !== undefined && isBehindAt(stretch.tokens, own)) return behind(stretch, words)
  if (own !== undefined && !words.includes(own)) return own
  // "showed the envoy the door": the row has the thing, the clause the one it is done to.
  return behind(stretch, words) ?? dependentBy(stretch.tokens, verb, 'iobj') ?? own
}

/** "at workers", but not "at least 12". */
function isBehindAt(words: readonly Word[], object: number): boolean {
  const at = words[object]?.deprel === 'obj' ? dependentBy(words, object, 'case') : undefined
  return at !== undefined && words[at]?.lower === 'at' && !/^(?:least|most)$/.test(words[at + 1]?.lower ?? '')
}

/** "took control of Orvel", "took over Orvel": what the last word of the verb leads to. */
function behind({ tokens }: Stretch, words: readonly number[]): number | undefined {
  const last = words.at(-1) ?? 0
  const word = tokens[last]
  return words.length > 1 && word?.deprel === 'case' && word.head !== undefined && word.head > last
    ? word.head
    : undefined
}

function holds(scene: Scene, stretch: Stretch, hit: Hit): boolean {
  const { needs } = hit.row
  if (!needs) return true
  return needs.some(condition =>
    // Object.entries loses the key type; the keys are slots.
    (Object.entries(condition) as [Slot, Wanted][]).every(([slot, wanted]) => {
      const phrase = inSlot(stretch, hit, slot)
      if (wanted === 'nobody') return phrase === undefined
      if (wanted === 'a name') return phrase !== undefined && stretch.tokens[phrase.head]?.upos === 'PROPN'
      if (wanted === 'no people') return phrase === undefined || !isSomebody(scene, stretch, phrase)
      if (phrase === undefined) return false
      // "The mayor of Orvel fell": not the town.
      const isWhole = hit.row.subjectIs === 'place' && wanted !== 'anything'
      return isWhole ? headIs(scene, stretch, phrase, wanted) : isOfClass(scene, stretch, phrase, wanted)
    }),
  )
}

const isSomebody = (scene: Scene, stretch: Stretch, phrase: Phrase) =>
  isOfClass(scene, stretch, phrase, 'people') || isOfClass(scene, stretch, phrase, 'private')

/** What stands in a slot of the trigger's clause. */
function inSlot(stretch: Stretch, hit: Hit, slot: Slot): Phrase | undefined {
  if (slot === 'object') return hit.object
  if (slot === 'subject') return hit.subject ?? (hit.group ? undefined : doerBeside(stretch, hit))
  if (slot === 'whose') return ownerOf(stretch, hit.head)
  if (slot === 'aim') return aimOf(stretch, hit)
  return afterPreposition(stretch, hit, slot)
}

/** Of a noun who does what its clause tells: "the junta imposed a curfew", "nurses have been on strike". */
function doerBeside(stretch: Stretch, { head, predicate }: Hit): Phrase | undefined {
  const { tokens } = stretch
  const isPassive = verbGroupOf(tokens, predicate).voice === 'passive'
  const doer = (isPassive ? agentOf : subjectOf)(tokens, predicate)
  return doer === undefined || doer === head ? undefined : phraseOf(stretch, doer)
}

/** "the minister's visit", "her resignation" */
function ownerOf(stretch: Stretch, noun: number): Phrase | undefined {
  const { tokens } = stretch
  const country = dependentsOf(tokens)
    .of(noun)
    .find(at => tokens[at]?.deprel === 'amod' && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
  const at = dependentBy(tokens, noun, 'nmod:poss') ?? country
  return at === undefined ? undefined : phraseOf(stretch, at)
}
