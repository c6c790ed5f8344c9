import type { Name, Word } from '../../language/analyse.ts'
import { isPersonNoun } from '../../language/chains/agreement.ts'
import { isCalling } from './lexicon/callings.ts'
import { HEADS } from './lexicon/heads.ts'
import { NOT_NAMES, plain, RANKS, ROLES } from './lexicon/roles.ts'

/** The name that a word is of. */
export type NamesByWord = ReadonlyMap<number, Name>

/** True where this word and the next are of one phrase. */
export function areJoined(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  if (isHyphen(words, at) || isHyphen(words, at + 1)) return true
  const [top, nextTop] = [topOf(words, at), topOf(words, at + 1)]
  if (top === nextTop) return true
  if (!canStand(word) || !canStand(next)) return false
  if (isParticleIn(word, next)) return true
  // Nothing stands between a word and its noun that is not of the phrase.
  if (top > at || nextTop <= at || isTitleOf(word, next) || isBeforeNoun(words, at)) return true
  const name = names.get(at)
  if (isPersonBefore(word, names.get(at + 1), at + 1)) return true
  // "struck a command post": nobody strikes two things without a word between them.
  if (areNouns(word, next) && areAbreast(words, top, nextTop) && word.deprel === next.deprel) return true
  if (!areNames(word, next)) return false
  // A part of a name whose name is told to be elsewhere is of the name beside it.
  if (INSIDE.has(word.deprel) || INSIDE.has(next.deprel)) return true
  return (name !== undefined && name === names.get(at + 1)) || areAbreast(words, top, nextTop)
}

/** "by the 131st Separate Reconnaissance Battalion": so with an article or preposition and its noun. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  let opening = at - 1
  while (opening > at - DEEPEST && canStand(words[opening])) opening--
  const mark = words[opening]
  // "according to aid workers": "to" hangs on "according", and that on the noun.
  const { upos, head = -1 } = (mark?.deprel === 'fixed' ? words[mark.head ?? -1] : mark) ?? {}
  return (upos === 'DET' || upos === 'ADP' || mark?.deprel === 'fixed') && head > at && isNoun(words[head])
}

/** "Moussa Ag Bilal", "Ivo Ould Brandt": a name goes on over a particle, wherever the tree hangs its parts. */
function isParticleIn(word: Word, next: Word): boolean {
  return areNames(word, next) && (GENEALOGICAL.test(word.lower) || GENEALOGICAL.test(next.lower))
}

const GENEALOGICAL = /^(?:ag|ould|bin|ibn|bint|abu)$/

/** "spokesman" and "Ivo", "company" and "Maxar" are one phrase even where the tree makes each a subject. */
function isTitleOf(word: Word, next: Word): boolean {
  if (next.upos !== 'PROPN' || NOT_NAMES.has(plain(next))) return false
  return ROLES.has(word.lower) || RANKS.has(plain(word)) || isCalling(word) || HEADS.get(word.lower) === 'organisation'
}

/** "party boss Ivo Brandt": a noun for one person, and right behind it where a person's name begins. */
function isPersonBefore({ upos, xpos, lemma }: Word, name: Name | undefined, at: number): boolean {
  if (name?.kind !== 'person' || name.tokens[0] !== at) return false
  return upos === 'NOUN' && !xpos.endsWith('S') && isPersonNoun(lemma)
}

function areNames(word: Word, next: Word): boolean {
  return [word, next].every(one => one.upos === 'PROPN' && !NOT_NAMES.has(plain(one)))
}

function areNouns(word: Word, next: Word): boolean {
  return word.upos === 'NOUN' && next.upos === 'NOUN'
}

/** So are two names side by side that the tree makes depend on one word in one way, or one of them on the other. */
function areAbreast(words: readonly Word[], top: number, nextTop: number): boolean {
  const [a, b] = [words[top], words[nextTop]]
  if (!a || !b) return false
  return (a.head === b.head && a.deprel === b.deprel) || a.head === nextTop || b.head === top
}

function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.kind !== 'mark' || !/^[-‐‑]$/.test(word.text)) return false
  return before?.end === word.start && next?.start === word.end
}

/** The noun whose phrase a word is in: up the tree over what stands inside a phrase. Looked up once for each word of a text. */
function topOf(words: readonly Word[], index: number): number {
  const tops = made.get(words) ?? new Int32Array(words.length).fill(UNKNOWN)
  made.set(words, tops)
  if (tops[index] === UNKNOWN) tops[index] = climbed(words, index)
  return tops[index] ?? index
}

const UNKNOWN = -1
const made = new WeakMap<readonly Word[], Int32Array>()

function climbed(words: readonly Word[], index: number): number {
  let at = index
  for (let step = 0; step < DEEPEST; step++) {
    const word = words[at]
    if (word?.head === undefined || !isInside(words, at, word)) return at
    at = word.head
  }
  return at
}

/** Relations of what stands inside a noun phrase. */
export const INSIDE = new Set('compound flat amod nmod:desc goeswith nummod'.split(' '))

function isInside(words: readonly Word[], at: number, { deprel, upos, lower, head = at }: Word): boolean {
  if (INSIDE.has(deprel)) return true
  if (deprel === 'nmod:poss') return upos !== 'PRON'
  if (deprel === 'case' || deprel === 'punct') return POSSESSIVE.test(lower) && words[head]?.deprel === 'nmod:poss'
  if (deprel === 'advmod') return words[head]?.deprel === 'amod'
  // "the state agency TASS": beside its noun, without a comma or preposition between.
  return deprel === 'appos' && head < at && upos === 'PROPN' && isNoun(words[at - 1]) && isNoun(words[head])
}

/** No path inside a phrase is longer. */
const DEEPEST = 12

/** "'s", and what is left of it behind an s. */
export const POSSESSIVE = /^['’]s?$/

/** What a phrase can be made of: "retreating troops" are those that retreat. */
export function canStand(word: Word | undefined): boolean {
  return word !== undefined && (PARTS.has(word.upos) || (word.upos === 'VERB' && word.deprel === 'amod'))
}

const PARTS: ReadonlySet<string> = new Set<Word['upos']>(['ADJ', 'NOUN', 'PROPN'])

/** A noun or a name by its tag. */
export function isNoun(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' || word?.upos === 'NOUN'
}
