import type { Name, Sentence, Word } from '../../language/analyse.ts'
import { isCapitalised } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import { HEADS } from './lexicon/heads.ts'
import { NOT_NAMES, plain, RANKS, ROLES } from './lexicon/roles.ts'

/** A noun with what the tree puts right before and behind it: adjectives, compounds, owners, names. A range of `Analysis.tokens`. */
export interface NominalRun {
  readonly range: Span
  /** Index in `Analysis.tokens`. */
  readonly head: number
  /** It stands inside the run before, whose noun is its own: "Netanyahu" of "Netanyahu's cabinet". */
  readonly owns: boolean
}

/** The name that a word is of. */
export type NamesByWord = ReadonlyMap<number, Name>

/** The nouns of a sentence with what belongs to each, in text order, none across a comma. */
export function nominalRuns(
  words: readonly Word[],
  { tokens: [from, to] }: Sentence,
  names: NamesByWord,
): NominalRun[] {
  const runs: NominalRun[] = []
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && end - start < LONGEST && areJoined(words, end - 1, names)) end++
    const run = runOf(words, [start, end], names)
    if (run) runs.push(run, ...ownersIn(words, run))
    start = end
  }
  return runs
}

/** Longer runs are lists and tables, no phrases. */
const LONGEST = 40
/** No path inside a phrase is longer. */
const DEEPEST = 12

/** True where this word and the next are of one phrase. */
function areJoined(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  if (isHyphen(words, at) || isHyphen(words, at + 1)) return true
  const [top, nextTop] = [topOf(words, at), topOf(words, at + 1)]
  if (top === nextTop) return true
  if (!canStand(word) || !canStand(next)) return false
  // Nothing stands between a word and its noun that is not of the phrase.
  if (top > at || nextTop <= at || isTitleOf(word, next)) return true
  const name = names.get(at)
  // "struck a command post": nobody strikes two things without a word between them.
  if (areNouns(word, next) && areAbreast(words, top, nextTop) && word.deprel === next.deprel) return true
  if (!areNames(word, next)) return false
  // A part of a name whose name is told to be elsewhere is of the name beside it.
  if (INSIDE.has(word.deprel) || INSIDE.has(next.deprel)) return true
  return (name !== undefined && name === names.get(at + 1)) || areAbreast(words, top, nextTop)
}

/** "spokesman" and "Ivo", "company" and "Maxar" are one phrase even where the tree makes each a subject. */
function isTitleOf(word: Word, next: Word): boolean {
  if (next.upos !== 'PROPN' || NOT_NAMES.has(plain(next))) return false
  return ROLES.has(word.lower) || RANKS.has(plain(word)) || HEADS.get(word.lower) === 'organisation'
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

/** The noun whose phrase a word is in: up the tree over what stands inside a phrase. */
function topOf(words: readonly Word[], index: number): number {
  let at = index
  for (let step = 0; step < DEEPEST; step++) {
    const word = words[at]
    if (word?.head === undefined || !isInside(words, at, word)) return at
    at = word.head
  }
  return at
}

const INSIDE = new Set('compound flat amod nmod:desc goeswith nummod'.split(' '))

function isInside(words: readonly Word[], at: number, { deprel, upos, lower, head = at }: Word): boolean {
  if (INSIDE.has(deprel)) return true
  if (deprel === 'nmod:poss') return upos !== 'PRON'
  if (deprel === 'case' || deprel === 'punct') return POSSESSIVE.test(lower) && words[head]?.deprel === 'nmod:poss'
  if (deprel === 'advmod') return words[head]?.deprel === 'amod'
  // "the state agency TASS": beside its noun, without a comma or preposition between.
  return deprel === 'appos' && head < at && upos === 'PROPN' && isNoun(words[at - 1]) && isNoun(words[head])
}

const POSSESSIVE = /^['’]s?$/

function runOf(words: readonly Word[], [start, end]: Span, names: NamesByWord): NominalRun | undefined {
  let [from, to] = [start, end]
  for (let at = from + 1; at < to; at++) if (isWhose(words, at)) from = at + 1
  while (from < to && !opens(words, from, names)) from++
  while (from < to && !isNominal(words, to - 1, names)) to--
  const head = headOf(words, [from, to], names)
  return head === undefined ? undefined : { range: [from, to], head, owns: false }
}

/** "Three" of "Three Brotherhood Alliance" opens a phrase as a part of the name; a month or day before a name does not. */
function opens(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const [word, name] = [words[at], names.get(at)]
  if (!word || NOT_NAMES.has(plain(word))) return false
  return canStand(word) || (name !== undefined && name === names.get(at + 1))
}

/** "the country's" before a noun tells no more than "the" does. */
function isWhose(words: readonly Word[], at: number): boolean {
  const [owner, mark] = [words[at - 1], words[at]]
  if (mark?.deprel !== 'case' || !POSSESSIVE.test(mark.lower)) return false
  return owner?.upos === 'NOUN' && !HEADS.has(owner.lower) && !ROLES.has(owner.lower)
}

/** What a phrase can be made of: "retreating troops" are those that retreat. */
function canStand(word: Word | undefined): boolean {
  return word !== undefined && (PARTS.has(word.upos) || (word.upos === 'VERB' && word.deprel === 'amod'))
}

const PARTS: ReadonlySet<string> = new Set<Word['upos']>(['ADJ', 'NOUN', 'PROPN'])

/** The first noun that depends on something outside, as a noun of its own before as a part. */
function headOf(words: readonly Word[], [from, to]: Span, names: NamesByWord): number | undefined {
  let part: number | undefined
  for (let at = from; at < to; at++) {
    const { head, deprel = '' } = words[at] ?? {}
    if (!isNominal(words, at, names) || (head !== undefined && head >= from && head < to)) continue
    if (!INSIDE.has(deprel)) return at
    part ??= at
  }
  return part
}

function isNoun(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' || word?.upos === 'NOUN'
}

/** A noun, or a word that the names of the text say is of somebody's name, whatever its tag. */
function isNominal(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const kind = names.get(at)?.kind
  return isNoun(words[at]) || kind === 'person' || kind === 'organisation'
}

/** "Israeli Prime Minister Benjamin Netanyahu" before "'s security cabinet"; owners by name only. */
function ownersIn(words: readonly Word[], { range: [from, to] }: NominalRun): NominalRun[] {
  const owners: NominalRun[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    const [owner, mark] = [words[at - 1], words[at]]
    if (!owner || !mark || !POSSESSIVE.test(mark.lower)) continue
    while (start < at - 1 && isSaidOf(words[start])) start++
    if (owner.upos === 'PROPN' && isCapitalised(owner))
      owners.push({ range: [start, at], head: headOfOwner(words, [start, at]), owns: true })
    start = at + 1
  }
  return owners
}

/** "shadow" of "the shadow National Unity Government’s": in lower case before a name, and no role or body. */
function isSaidOf(word: Word | undefined): boolean {
  return word !== undefined && !isCapitalised(word) && !HEADS.has(word.lower) && !ROLES.has(word.lower)
}

function headOfOwner(words: readonly Word[], [start, end]: Span): number {
  for (let at = start; at < end; at++) if (words[at]?.deprel === 'nmod:poss') return at
  return end - 1
}
