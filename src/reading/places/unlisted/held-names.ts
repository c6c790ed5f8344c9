import type { Word as Token } from '../../../language/analyse.ts'
import { DAYS_AND_MONTHS } from '../../../language/lexicon/days-and-months.ts'
import type { Span } from '../../../text/span.ts'
import { isHeld, isOfNobody, isSurelyHeld, isTakenTown, tellsOfForce } from '../held-name.ts'
import { CLAIMING, HOLDING_FORCES, LANDS } from '../lexicon/held.ts'
import { ARTICLES, TITLES } from '../lexicon/neighbours.ts'
import type { DocumentEvidence } from '../sighting.ts'
import type { Word } from '../words.ts'

/** More words than this make no name of a village. */
const LONGEST = 3

/** Names that somebody is told to take, hold or lose, and that are nobody's: "captured Dudnivka", "Dudnivka is in rebel hands". */
export function heldNames(words: readonly Word[], document: DocumentEvidence): readonly Span[] {
  let listedFrom = -1
  const isShouted = !words.some(({ text }) => /\p{Ll}/u.test(text))
  return words.flatMap((word, from): readonly Span[] => {
    if (!word.capital || (words[from - 1]?.capital && !isShouted)) return []
    const to = isShouted ? from + 1 : endOf(words, from)
    const last = words[to - 1]
    const isListed = from === listedFrom
    const land = landAt(words, { from, to }, document)
    if (land) return [[word.start, land.end]]
    if (!last || to - from > LONGEST || !isVillage(words, { from, to, isListed, isShouted }, document)) return []
    listedFrom = nextInList(words, to)
    return [[word.start, last.end]]
  })
}

/** "the Kesh valley" where somebody may hold or claim it: the word that ends its name. */
function landAt(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  { tokens, names }: DocumentEvidence,
): Word | undefined {
  const own = words.slice(from, to)
  const isNamed = own.every(({ token, text }) => tokens[token]?.upos === 'PROPN' && /\p{Ll}/u.test(text))
  if (words[from - 1]?.lower !== 'the' || to - from > 2 || !isNamed || !LANDS.has(words[to]?.lower ?? ''))
    return undefined
  if (own.some(({ token }) => /^(?:person|organisation)$/.test(names.get(token)?.kind ?? ''))) return undefined
  return tellsOfForce(words) || words.some(({ lower }) => CLAIMING.has(lower)) ? words[to] : undefined
}

/** "Varnek, Ostrel and Demoso": where the next name of a list begins. */
function nextInList(words: readonly Word[], to: number): number {
  const at = words[to]?.text === ',' && words[to + 1]?.lower === 'and' ? to + 1 : to
  return /^(?:,|and)$/.test(words[at]?.lower ?? '') && words[at + 1]?.capital ? at + 1 : -1
}

/** Over capitalised words and the articles inside: "Abu al-Duhur". */
function endOf(words: readonly Word[], from: number): number {
  let to = from + 1
  while (words[to]?.capital || (ARTICLES.has(words[to]?.lower ?? '') && words[to + 1]?.capital)) to++
  return to
}

interface Place {
  readonly from: number
  readonly to: number
  /** Joined to a village by "and" or a comma. */
  readonly isListed: boolean
  /** All of the sentence is in upper case. */
  readonly isShouted: boolean
}

function isVillage(
  words: readonly Word[],
  { from, to, isListed, isShouted }: Place,
  document: DocumentEvidence,
): boolean {
  const own = words.slice(from, to)
  if (!(isHeld(words, from, to, document) || isListed) || !own.every(word => isOfName(word, isShouted))) return false
  const isSure = isSurelyHeld(words, from, to)
  if (goesOn(words[to], document) && !(isSure && isOwner(words[to]))) return false
  if (!own.some(({ token }) => isNamePart(document.tokens[token]))) return false
  if (isSure || isTakenTown(words, from, to)) return true
  return own.every(({ token }) => isOfNobody(document.names.get(token), words, document))
}

/** A name by its tag, but no pronoun and none of many ("captured Americans"); a lone name that the tags take for an adjective stands as a noun in the tree. */
function isNamePart(token: Token | undefined): boolean {
  if (!token || token.xpos === 'NNPS' || token.upos === 'PRON' || token.upos === 'DET') return false
  return token.upos === 'PROPN' || /^(?:obj|obl|nsubj|nsubj:pass|nmod)$/.test(token.deprel)
}

function isOfName({ lower, text }: Word, isShouted: boolean): boolean {
  return (
    !DAYS_AND_MONTHS.has(lower) &&
    !HOLDING_FORCES.has(lower) &&
    !TITLES.has(lower) &&
    text.length > 1 &&
    (isShouted || /\p{Ll}/u.test(text))
  )
}

/** "captured Wagner fighters", "seized Vell's house": the name is of something else. */
function goesOn(next: Word | undefined, { tokens }: DocumentEvidence): boolean {
  if (!next) return false
  return next.joined || isOwner(next) || (!next.capital && tokens[next.token]?.upos === 'NOUN')
}

function isOwner(next: Word | undefined): boolean {
  return /^['’]s$/.test(next?.lower ?? '')
}
