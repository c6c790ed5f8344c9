import type { Upos } from '../analysis.ts'
import { positiveOf } from './degree-spelling.ts'
import { isOfPeople, type LetterCase, letterCaseOf, recased, titled } from './letter-case.ts'
import { CLOSED_LEMMAS } from './lexicon/closed-classes.ts'
import { NAMES_IN_S, SHORT_NAMES } from './lexicon/name-words.ts'
import { singularOf } from './noun-spelling.ts'
import { baseOf, type VerbEnding } from './verb-spelling.ts'

/** Gives the dictionary form of a word from its form and tags, as UD English writes it. Pure: the same word always has the same lemma. */
export interface Lemmatiser {
  /** `form` as written, in any letter case; `xpos` a Penn tag as UD English has it, empty where nobody has said. */
  lemmaOf(form: string, upos: Upos, xpos: string): string
}

/** Words whose letter case is known, in lower case: what tells shouting ("NEW RULES") from initials ("NASA RULES"). */
export interface KnownCases {
  /** Words seen in lower case. */
  readonly words: ReadonlySet<string>
  /** Names seen with one capital. */
  readonly names: ReadonlySet<string>
}

const NOTHING_KNOWN: KnownCases = { words: new Set(), names: new Set() }

/** Lemmas by closed-class and irregular tables and by the spelling of regular forms, for when no weight file is there. */
export const ruleLemmatiser: Lemmatiser = {
  lemmaOf: (form, upos, xpos) => lemmaByRule(form, upos, xpos, NOTHING_KNOWN),
}

/** What is longer is no word of English, and is its own lemma. */
const LONGEST = 60
const ADDRESS = /\w@\w|:\/\/|^www\./

/** The lemma that tables and spelling give. */
export function lemmaByRule(form: string, upos: Upos, xpos: string, known: KnownCases): string {
  if (xpos === 'ADD' || xpos === 'GW' || form.length > LONGEST || ADDRESS.test(form)) return form
  const lower = normalised(form)
  if (xpos === 'CD') return numeral(form, lower)
  if (upos === 'PROPN') return nameLemma(form, lower, xpos, known)
  const written = letterCaseOf(form, lower)
  if (xpos.startsWith('NNP'))
    return written === 'upper' && lower.length < 4 ? form : titled(lowerLemma(lower, tagWithin(upos, lower)))
  const lemma = lowerLemma(lower, xpos || TAG_OF_CLASS[upos] || '')
  return written === 'lower' || !isOpen(xpos) ? lemma : withCapitals(form, { lower, lemma, written, known })
}

/** The lower-case form with straight apostrophes and plain hyphens and without soft hyphens: what tables and spelling rules ask for. */
export function normalised(form: string): string {
  const lower = form.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replaceAll('\u00AD', '')
}

const PLAIN = /^[\0-\x7F]*$/

function numeral(form: string, lower: string): string {
  if (/^[IVXLC]+$/.test(form)) return form
  return /\d,\d{3}/.test(lower) ? lower.replace(/(?<=\d),(?=\d{3})/g, '') : lower
}

const VERB_ENDINGS = new Map<string, VerbEnding>([
  ['VB', 'none'],
  ['VBP', 'none'],
  ['VBZ', 's'],
  ['VBD', 'ed'],
  ['VBN', 'ed'],
  ['VBG', 'ing'],
])

const closed = new Map(Object.entries(CLOSED_LEMMAS).map(([tag, lemmas]) => [tag, new Map(Object.entries(lemmas))]))

/** Lemma of a word that is no name, in lower case but for "I". */
function lowerLemma(lower: string, xpos: string): string {
  const known = closed.get(xpos)?.get(lower)
  if (known !== undefined) return known
  const ending = VERB_ENDINGS.get(xpos)
  if (ending !== undefined) return baseOf(lower, ending)
  switch (xpos) {
    case 'NNS':
    case 'NNPS':
      return singularOf(lower)
    case 'JJR':
    case 'RBR':
      return positiveOf(lower, 'er')
    case 'JJS':
    case 'RBS':
      return positiveOf(lower, 'est')
    default:
      return lower
  }
}

const TAG_OF_CLASS: Readonly<Partial<Record<Upos, string>>> = {
  AUX: 'VBD',
  VERB: 'VBD',
  PRON: 'PRP',
  DET: 'DT',
  PART: 'RB',
}

/** A name's tag hides what its words are: "Rolling Hills" has a verb, "United Nations" none in EWT. */
function tagWithin(upos: Upos, lower: string): string {
  if (upos === 'VERB' && lower !== 'united') return lower.endsWith('ing') ? 'VBG' : lower.endsWith('s') ? 'VBZ' : 'VBD'
  return upos === 'NOUN' && lower.endsWith('s') ? 'NNS' : 'JJ'
}

const shortNames = new Map(Object.entries(SHORT_NAMES))

/** "RIVER" as "River", "NATO" as it is; "States" as "State"; "Sept." as "September". What is written small stays so, but for known names. */
function nameLemma(form: string, lower: string, xpos: string, known: KnownCases): string {
  const short = shortNames.get(lower.endsWith('.') ? lower.slice(0, -1) : lower)
  if (short !== undefined) return short
  const written = letterCaseOf(form, lower)
  const lemma =
    xpos === 'NNPS' && !NAMES_IN_S.has(lower) && !/s\.?$/.test(form.slice(-2, -1)) ? singularOf(lower) : lower
  if (written === 'lower' && known.names.has(lower) && !known.words.has(lower)) return titled(lemma)
  if (written === 'upper' && isShouted(lower, known)) return titled(lemma)
  return recased(form, lower, lemma)
}

/** Names of up to four capitals are taken for initials, unless the name or word is known. */
function isShouted(lower: string, { words, names }: KnownCases): boolean {
  if (/[\d&]|\..*\.$/.test(lower)) return false
  return lower.length > 4 || names.has(lower) || (words.has(lower) && lower.length > 3)
}

function isOpen(xpos: string): boolean {
  return xpos.startsWith('NN') || xpos.startsWith('JJ') || xpos === 'FW' || xpos === 'SYM'
}

interface Written {
  readonly lower: string
  readonly lemma: string
  readonly written: LetterCase
  readonly known: KnownCases
}

/** "Iranian" and "DNA" keep their capitals, "President" and "RULES" do not; "anti-American" keeps its second. */
function withCapitals(form: string, { lower, lemma, written, known }: Written): string {
  if (isOfPeople(lemma)) return titled(lemma)
  if (/^\p{Lu}\.?$/u.test(form) || /\d/.test(form)) return recased(form, lower, lemma)
  if (written === 'upper') return isInitials(lower, known) ? recased(form, lower, lemma) : lemma
  const hyphen = form.indexOf('-')
  if (hyphen > 0 && /^-\p{Lu}/u.test(form.slice(hyphen)) && PREFIXES.has(lower.slice(0, hyphen)))
    return lower.slice(0, hyphen) + recased(form, lower, lemma).slice(hyphen)
  return written === 'mixed' && /^\p{Lu}{2,}s?$|^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}$/u.test(form)
    ? recased(form, lower, lemma)
    : lemma
}

const PREFIXES = new Set('anti pro post pre non neo ex mid inter trans all un'.split(' '))

/** Initials of three letters and more that are no name are written small in EWT ("dvd", "gdp"), those of two are not. */
function isInitials(lower: string, { words }: KnownCases): boolean {
  return lower.length < 3 && !words.has(lower)
}
