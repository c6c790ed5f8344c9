import type { NameKind, Word } from '../analysis.ts'
import { type Agreement, agreementOfName, HE, SHE } from './agreement.ts'
import { MENS_NAMES, WOMENS_NAMES } from './lexicon/given-names.ts'
import { MENS_TITLES, PARTICLES, SUFFIXES, TITLES, WOMENS_TITLES } from './lexicon/titles.ts'

/** A name without what may be left off: title, article, "Jr."; its words folded, so that "Zelenskyy" and "Zelensky" are one. */
export interface NameForm {
  readonly kind: NameKind | undefined
  readonly parts: readonly string[]
  /** The parts as one string: equal for equal names. */
  readonly key: string
  readonly agrees: Agreement
  /** True where it was written without a lower-case letter. */
  readonly isUpperCase: boolean
  /** Titles that stood before the name, folded. */
  readonly titles: readonly string[]
}

/** The form of a name of these words; `before` are words before it in the same phrase, where titles may stand. */
export function nameForm(words: readonly Word[], kind: NameKind | undefined, before: readonly Word[]): NameForm {
  const folded = words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^['’]s$/i.test(text))
    .map(({ text }) => fold(text))
  const titles = before.map(({ text }) => fold(text)).filter(isTitle)
  let from = folded[0] === 'the' && folded.length > 1 ? 1 : 0
  if (kind === 'person' && !folded.every(isTitle))
    while (from < folded.length - 1 && isTitle(folded[from] ?? '')) titles.push(folded[from++] ?? '')
  let to = folded.length
  if (kind === 'person') while (to > from + 1 && SUFFIXES.has(folded[to - 1] ?? '')) to--
  const parts = kind === 'person' ? folded.slice(from, to).map(foldTransliteration) : folded.slice(from, to)
  const isPlural = words.at(-1)?.xpos === 'NNPS'
  const isUpperCase = words.every(({ text }) => text === text.toUpperCase())
  return {
    kind,
    isUpperCase,
    parts,
    key: parts.join(' '),
    titles,
    agrees: agreementOf(kind, isPlural, folded.slice(from, to), titles),
  }
}

/** True for a title or rank, folded. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || WOMENS_TITLES.has(word) || MENS_TITLES.has(word)
}

function agreementOf(
  kind: NameKind | undefined,
  isPlural: boolean,
  parts: readonly string[],
  titles: readonly string[],
): Agreement {
  if (kind !== 'person' || isPlural) return agreementOfName(kind, isPlural)
  if (titles.some(title => WOMENS_TITLES.has(title))) return SHE
  if (titles.some(title => MENS_TITLES.has(title))) return HE
  const given = parts[0] ?? ''
  if (WOMENS_NAMES.has(given)) return SHE
  return MENS_NAMES.has(given) ? HE : HE | SHE
}

/** Lower case, no accents, no full stops. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/[\p{M}.\u00AD]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '')
}

const PLAIN = /^[A-Za-z]+$/

/** The ways in which newspapers write the end of a Slavic name: -skyy, -skiy, -skij, -ski, -sky. */
function foldTransliteration(part: string): string {
  return part.length < 5 ? part : part.replace(/(?:iy|yy|ij|yi|ii|i|y)$/, 'y')
}

/** The family name: the last part, without "al-" before it. */
export function familyOf({ parts }: NameForm): string {
  return (parts.at(-1) ?? '').replace(/^(?:al|el|as|ar|an|ash|az|at)-/, '')
}

/** True when two names of persons can be one person's: same family name with given names that agree, or one of them is a part of the other. */
export function agreesWith(a: NameForm, b: NameForm): boolean {
  if (a.key === b.key) return true
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  if (short.parts.length === 0) return false
  if (short.parts.length === 1) return familyOf(short) === familyOf(long) || short.parts[0] === long.parts[0]
  if (isParticle(short.parts[0])) return long.key.endsWith(` ${short.key}`)
  return familyOf(short) === familyOf(long) && givenAgree(short.parts[0] ?? '', long.parts.slice(0, -1))
}

function isParticle(part: string | undefined): boolean {
  return part !== undefined && PARTICLES.has(part)
}

/** "Ivan", "I" and a second given name all agree with "Ivan Petro"; so do spellings of one name: "Kristin" and "Kristen". */
function givenAgree(given: string, others: readonly string[]): boolean {
  return others.some(other => {
    if (given.length === 1 || other.length === 1) return given.charAt(0) === other.charAt(0)
    return given === other || isSpelling(given, other)
  })
}

/** Five letters or more, of which only vowels inside differ. */
function isSpelling(one: string, other: string): boolean {
  if (one.length < 5 || one.length !== other.length || one.charAt(0) !== other.charAt(0)) return false
  return one.at(-1) === other.at(-1) && one.replace(/[aeiouy]/g, '') === other.replace(/[aeiouy]/g, '')
}
