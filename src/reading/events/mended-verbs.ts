import type { Analysis, Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { NOUN_CLASSES } from './lexicon/noun-classes.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { REACH } from './stretch.ts'
import { verbLemmaOf } from './verb-lemma.ts'

const made = new WeakMap<Analysis, Analysis>()

/**
 * The analysis with those sentences mended whose verb of an act the tagger took for part of a noun phrase: "Guerrillas attack convoys", "The two sides
 * suspended hostilities", "two men were slain". Every other word is as it was; linear in the text.
 */
export function withMendedVerbs(analysis: Analysis): Analysis {
  const known = made.get(analysis)
  if (known) return known
  const changes = analysis.sentences.flatMap(({ tokens: [from, to] }) => changesIn(analysis.tokens, from, to))
  const changed = new Map(changes)
  const mended =
    changed.size === 0 ? analysis : { ...analysis, tokens: analysis.tokens.map((word, i) => changed.get(i) ?? word) }
  made.set(analysis, mended)
  return mended
}

type Change = readonly [at: number, word: Word]

/** Those of the first verb that is none in the tree. */
function changesIn(words: readonly Word[], from: number, to: number): readonly Change[] {
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    const word = words[i]
    if (!word || !MISTAKEN.has(word.deprel) || !VERBS.has(verbLemmaOf(word))) continue
    const changes =
      asPassive(words, i, word) ??
      (isMistaken(word)
        ? (asVerb(words, { from, to }, i) ??
          asPast(words, i, word) ??
          asShot(words, i, word) ??
          asHeadline(words, { from, to }, i))
        : withSubject(words, { from, at: i }, word))
    if (changes) return changes
  }
  return []
}

/** A verb of the tree is none only as part of a noun phrase. */
const isMistaken = ({ upos, deprel }: Word) => upos !== 'VERB' || /^(?:compound|amod)$/.test(deprel)

const MISTAKEN: ReadonlySet<string> = new Set(['compound', 'amod', 'root', 'obj', 'flat', 'parataxis', 'appos'])
const VERBS: ReadonlySet<string> = new Set(VERB_TRIGGERS.map(({ word }) => word.split(' ')[0] ?? word))
const PARTICIPLE = /(?:ed|slain|shot|torn|sunk|blown|stolen|overrun|beaten)$/

/** "were slain": a form of "be" before a participle that the tagger took for another word makes a passive. */
function asPassive(words: readonly Word[], at: number, word: Word): readonly Change[] | undefined {
  const be = dependentBy(words, at, 'cop')
  const subject = dependentBy(words, at, 'nsubj')
  const [auxiliary, phrase] = [words[be ?? -1], words[subject ?? -1]]
  if (!auxiliary || !phrase || be === undefined || subject === undefined) return undefined
  if (word.upos === 'ADJ' || !PARTICIPLE.test(word.lower)) return undefined
  return [
    [at, { ...word, upos: 'VERB', xpos: 'VBN', lemma: verbLemmaOf(word) }],
    [be, { ...auxiliary, deprel: 'aux:pass' }],
    [subject, { ...phrase, deprel: 'nsubj:pass' }],
  ]
}

/** "A bomb tore through a bus": the noun right before a verb without a subject is that, though the tree takes it for part of a name. */
function withSubject(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  { xpos }: Word,
): readonly Change[] | undefined {
  const before = words[at - 1]
  if (!before || !/^VB[DNZP]$/.test(xpos) || !/^(?:NOUN|PROPN)$/.test(before.upos)) return undefined
  if (!/^(?:compound|amod|obl:unmarked)$/.test(before.deprel) || (before.head ?? -1) < at) return undefined
  if (dependentBy(words, at, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== undefined) return undefined
  return [[at - 1, { ...before, deprel: 'nsubj', head: at }], ...beside(words, from, at)]
}

/** "Tanks advanced on Orvel", "Troops thrust towards Orvel": a past form before a preposition in a sentence without another verb. */
function asPast(words: readonly Word[], at: number, word: Word): readonly Change[] | undefined {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (!before || !isPlural(before) || after?.upos !== 'ADP' || !/(?:ed|tore|thrust|sank|fled)$/.test(word.lower))
    return undefined
  const isOver = word.deprel === 'amod' && word.head === at - 1 && before.deprel === 'root'
  if (!isOver && !(word.deprel === 'root' && before.head === at)) return undefined
  return [
    [at, { ...word, upos: 'VERB', xpos: 'VBD', lemma: verbLemmaOf(word), deprel: 'root', head: undefined }],
    [at - 1, { ...before, deprel: 'nsubj', head: at }],
  ]
}

/** "Two men shot and wounded a judge": a noun between its subject and a second past form is the first. */
function asShot(words: readonly Word[], at: number, word: Word): readonly Change[] | undefined {
  const [before, second] = [words[at - 1], words[at + 2]]
  if (word.lower !== 'shot' || word.deprel !== 'root' || words[at + 1]?.upos !== 'CCONJ') return undefined
  if (before?.deprel !== 'nsubj' || before.head !== at || second?.xpos !== 'VBD' || second.head !== at) return undefined
  return [[at, { ...word, upos: 'VERB', xpos: 'VBD', lemma: 'shoot' }]]
}

/** "Tanks mass near Orvel": in a headline that is one noun phrase, a bare form right after those with arms is what they do. */
function asHeadline(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): readonly Change[] | undefined {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || at - from > 3 || /^[.!?]$/.test(words[to - 1]?.text ?? '.')) return undefined
  if (word.xpos !== 'NN' || before.xpos !== 'NNS' || !isActor(before) || words[at + 1]?.upos !== 'ADP') return undefined
  const isOver = word.deprel === 'appos' && word.head === at - 1 && before.deprel === 'root'
  if (!isOver && !(word.deprel === 'root' && before.head === at)) return undefined
  return [
    [at, { ...word, upos: 'VERB', xpos: 'VBP', lemma: verbLemmaOf(word), deprel: 'root', head: undefined }],
    [at - 1, { ...before, deprel: 'nsubj', head: at }],
    ...hungOn(words, { from: at - 1, to }, at),
  ]
}

/** What hung on the noun before by a preposition hangs on the verb. */
function hungOn(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): readonly Change[] {
  const changes: Change[] = []
  for (let i = at + 1; i < Math.min(to, at + REACH); i++) {
    const word = words[i]
    if (word?.deprel === 'nmod' && (word.head === from || word.head === at))
      changes.push([i, { ...word, deprel: 'obl', head: at }])
  }
  return changes
}

/** An actor right before the word that agrees with it as a verb, and a noun after it that it acts on, all three one noun phrase of the tree. */
function asVerb(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): readonly Change[] | undefined {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || !isActor(before)) return undefined
  const tag = tagBehind(before, word)
  const object = tag === undefined ? undefined : objectOf(words, at, to)
  const top = words[object ?? -1]
  if (tag === undefined || object === undefined || !top) return undefined
  const trio = [at - 1, at, object]
  const highest = trio.find(each => !trio.includes(words[each]?.head ?? -1))
  const place = highest === undefined ? undefined : placeOf(words, highest)
  if (!place) return undefined
  const { over, deprel, head } = place
  return [
    [at, { ...word, upos: 'VERB', xpos: tag, lemma: verbLemmaOf(word), deprel, head }],
    [at - 1, { ...before, upos: before.upos === 'PROPN' ? 'PROPN' : 'NOUN', deprel: 'nsubj', head: at }],
    [object, { ...top, upos: top.upos === 'PROPN' ? 'PROPN' : 'NOUN', deprel: 'obj', head: at }],
    ...(over === undefined ? [] : joined(words, over, at)),
    ...beside(words, from, at),
    ...behind(words, { object, to }, at),
  ]
}

interface Standing {
  readonly deprel: string
  readonly head?: number | undefined
  /** The verb that the noun phrase was the subject of. */
  readonly over?: number
}

/** What a noun phrase is in its sentence: all of it, or the subject of what is told after a comma ("Rebels ambush convoy, kill six"). */
function placeOf(words: readonly Word[], highest: number): Standing | undefined {
  const { deprel = '', head } = words[highest] ?? {}
  if (/^(?:root|parataxis|ccomp)$/.test(deprel)) return { deprel, head }
  if (deprel !== 'nsubj' || head === undefined || head < highest) return undefined
  const isListed = words.slice(highest, head).some(({ kind }) => kind === 'mark')
  const over = words[head]
  return isListed && over ? { deprel: over.deprel, head: over.head, over: head } : undefined
}

function joined(words: readonly Word[], over: number, at: number): readonly Change[] {
  const word = words[over]
  return word ? [[over, { ...word, deprel: 'conj', head: at }]] : []
}

/** The words before the subject are its own. */
function beside(words: readonly Word[], from: number, at: number): readonly Change[] {
  const changes: Change[] = []
  for (let i = at - 2; i >= from; i--) {
    const word = words[i]
    if (!word || !/^(?:compound|amod|det|nummod|nmod:poss|flat)$/.test(word.deprel) || (word.head ?? -1) < at - 1) break
    if ((word.head ?? -1) >= at) changes.push([i, { ...word, head: at - 1 }])
  }
  return changes
}

/** Phrases with a preposition behind the object are the verb's. */
function behind(
  words: readonly Word[],
  { object, to }: { readonly object: number; readonly to: number },
  at: number,
): readonly Change[] {
  const changes: Change[] = []
  for (let i = object + 1; i < Math.min(to, object + REACH); i++) {
    const word = words[i]
    if (!word || i === at || (word.head !== object && word.head !== at - 1)) continue
    if (word.kind === 'mark') changes.push([i, { ...word, head: at }])
    else if (word.deprel === 'nmod' && dependentBy(words, i, 'case') !== undefined && !isOf(words, i))
      changes.push([i, { ...word, deprel: 'obl', head: at }])
  }
  return changes
}

const isOf = (words: readonly Word[], at: number) => words[dependentBy(words, at, 'case') ?? -1]?.lower === 'of'

/** The head of the noun phrase right behind, whose words hang on it, on the word or on the actor. */
function objectOf(words: readonly Word[], at: number, to: number): number | undefined {
  let last: number | undefined
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const { upos = 'X', deprel = '' } = words[i] ?? {}
    if (/^(?:NOUN|PROPN)$/.test(upos)) last = i
    else if (!/^(?:ADJ|NUM)$/.test(upos) || last !== undefined) break
    if (!/^(?:compound|amod|nummod)$/.test(deprel)) break
  }
  return last
}

/** The tag of a verb that agrees with the noun before it. */
function tagBehind(before: Word, { lower, xpos }: Word): string | undefined {
  if (/[^e]ed$/.test(lower)) return 'VBD'
  if (/s$/.test(lower) && !/s$/.test(xpos === 'NNS' ? before.lower : '')) return isPlural(before) ? undefined : 'VBZ'
  return isPlural(before) && xpos !== 'NNS' ? 'VBP' : undefined
}

const isPlural = ({ xpos, lower }: Word) => /^NNP?S$/.test(xpos) || lower === 'police'

const ACTORS: ReadonlySet<string> = new Set(
  [NOUN_CLASSES.force, NOUN_CLASSES.people, NOUN_CLASSES.munition, NOUN_CLASSES.protester].flatMap(words =>
    words.split(' '),
  ),
)

const isActor = ({ upos, lemma, lower }: Word) =>
  upos === 'PROPN' || ACTORS.has(lemma.toLowerCase()) || ACTORS.has(lower) || lower === 'blasts'
