import type { Word } from '../../../language/analyse.ts'
import { familyOf } from '../../../record/event-types.ts'
import { NOUN_TRIGGERS } from '../lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from '../lexicon/verb-triggers.ts'
import { isSaying } from '../saying.ts'
import { COMING_BACK, HAPPENING_VERBS, OTHER_HAPPENINGS, STANDING_NOUNS } from './lexicon/act-words.ts'

/** The family of what each noun names, by its last word. */
const ACTS: ReadonlyMap<string, string> = new Map(
  NOUN_TRIGGERS.map(({ word, type }) => [word.slice(word.lastIndexOf(' ') + 1), familyOf(type)]),
)
const STANDING = new Set(STANDING_NOUNS)
/** The families of what each verb may tell, by its first word. */
const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...Map.groupBy(VERB_TRIGGERS, ({ word }) => word.split(' ')[0] ?? word)].map(([word, rows]) => [
    word,
    new Set(rows.map(({ type }) => familyOf(type))),
  ]),
)
const NONE: ReadonlySet<string> = new Set()
const OTHERS = new Set(OTHER_HAPPENINGS)
const HAPPENING = new Set(HAPPENING_VERBS)
const BACK = new Set(COMING_BACK)

/** True for a noun that names an act, or stands for one told before. */
export function namesAct(word: Word | undefined): boolean {
  return isNoun(word) && (ACTS.has(word.lemma.toLowerCase()) || STANDING.has(word.lemma.toLowerCase()))
}

/** The family of the act that a noun names; `any` for one that stands for whatever was told; none for other words. */
export function familyNamed(word: Word | undefined): string | undefined {
  if (!isNoun(word)) return undefined
  const lemma = word.lemma.toLowerCase()
  return STANDING.has(lemma) ? 'any' : ACTS.get(lemma)
}

/** The families of the acts that a verb may tell. */
export function familiesTold(word: Word | undefined): ReadonlySet<string> {
  return (word?.upos === 'VERB' && VERBS.get(word.lemma.toLowerCase())) || NONE
}

/** True for a word that tells an act of any kind: a noun that names one, a verb that may. */
export function tellsAct(word: Word | undefined): boolean {
  return (
    namesAct(word) ||
    (word?.upos === 'VERB' && (VERBS.has(word.lemma.toLowerCase()) || HAPPENING.has(word.lemma.toLowerCase())))
  )
}

/** True for a noun of anything that has a day of its own. */
export function namesHappening(word: Word | undefined): boolean {
  return namesAct(word) || namesOther(word)
}

/** True for a noun of a happening that is no act of war. */
export function namesOther(word: Word | undefined): boolean {
  return isNoun(word) && OTHERS.has(word.lemma.toLowerCase())
}

/** True for a verb that only says that its subject took place. */
export function tellsHappening(word: Word | undefined): boolean {
  return word?.upos === 'VERB' && HAPPENING.has(word.lemma.toLowerCase())
}

/** True for the predicate of a clause that comes back to an act which is over. */
export function comesBack(words: readonly Word[], predicate: number): boolean {
  const word = words[predicate]
  return word?.upos === 'VERB' && (isSaying(word) || BACK.has(word.lemma.toLowerCase()))
}

function isNoun(word: Word | undefined): word is Word {
  return word?.upos === 'NOUN' || word?.upos === 'PROPN' || (word?.xpos === 'VBG' && word.upos !== 'VERB')
}
