import { CALENDAR } from './lexicon/calendar.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import { FAMILY_NAMES } from './lexicon/family-names.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATIONS } from './lexicon/organisation-heads.ts'
import { PLACE_HEADS } from './lexicon/place-heads.ts'
import { CITIES, REGIONS } from './lexicon/places.ts'
import { RANKS, TITLES } from './lexicon/titles.ts'

/** The lists, in the order of their bits in `listFlags`. */
export const LISTS = [
  'given-name',
  'family-name',
  'country',
  'demonym',
  'city',
  'region',
  'organisation',
  'organisation-head',
  'place-head',
  'title',
  'rank',
  'calendar',
] as const

export type NameList = (typeof LISTS)[number]

/** The bit of a list in `listFlags`. */
export function bitOf(list: NameList): number {
  return 1 << LISTS.indexOf(list)
}

/** Set, beside the bits of the lists, on the first word of a phrase of several words, and on the others. */
export const BEGINS_PHRASE = 1 << LISTS.length
export const CONTINUES_PHRASE = 1 << (LISTS.length + 1)
/** How many bits `listFlags` uses. */
export const FLAG_BITS: number = LISTS.length + 2

interface Node {
  bits: number
  next: Map<string, Node> | undefined
}

const ROOT: Map<string, Node> = new Map()

function add(words: readonly string[], bit: number): void {
  let level = ROOT
  for (const [index, word] of words.entries()) {
    const node = level.get(word) ?? { bits: 0, next: undefined }
    level.set(word, node)
    if (index === words.length - 1) node.bits |= bit
    else level = node.next ??= new Map()
  }
}

/** Adds the phrases of a list; hyphens stand alone in UD, so both ways of writing are known. */
function addAll(phrases: string, list: NameList): void {
  for (const phrase of phrases.split(',')) {
    const trimmed = phrase.trim()
    if (trimmed === '') continue
    add(trimmed.split(/\s+/), bitOf(list))
    if (/[-'.]/.test(trimmed)) add(trimmed.replaceAll('-', ' - ').replace(/'s\b/g, " 's").split(/\s+/), bitOf(list))
  }
}

/** Adds common nouns: in lower case, with capitals, abbreviations with their stop. */
function addNouns(phrases: string, list: NameList): void {
  addAll(phrases, list)
  const capitals = phrases.replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase())
  addAll(capitals, list)
  addAll(
    capitals
      .split(',')
      .filter(phrase => /^\s*\p{L}{2,5}\s*$/u.test(phrase))
      .map(phrase => `${phrase.trim()}.`)
      .join(','),
    list,
  )
}

addAll(GIVEN_NAMES, 'given-name')
addAll(FAMILY_NAMES, 'family-name')
for (const { names, demonyms } of COUNTRIES) {
  addAll(names, 'country')
  addAll(demonyms, 'demonym')
}
addAll(CITIES, 'city')
addAll(REGIONS, 'region')
addAll(ORGANISATIONS, 'organisation')
addNouns(ORGANISATION_HEADS, 'organisation-head')
addNouns(PLACE_HEADS, 'place-head')
addNouns(TITLES, 'title')
addNouns(RANKS, 'rank')
addAll(CALENDAR, 'calendar')

/**
 * For each word the lists that hold it, as bits (`bitOf`); of a phrase of several words all have the phrase's bits, and the bit for its beginning or
 * its continuation. Words in capitals throughout ("KHARKIV") are looked up with one capital as well. Linear.
 */
export function listFlags(forms: readonly string[]): Uint32Array {
  const flags = new Uint32Array(forms.length)
  for (let at = 0; at < forms.length; at++) {
    const node = lookUp(ROOT, forms[at] ?? '')
    if (node === undefined) continue
    flags[at] = (flags[at] ?? 0) | node.bits
    if (node.next) markPhrase(forms, at, node.next, flags)
  }
  return flags
}

/** Marks the longest phrase that begins here. Phrases have a handful of words, so this adds no more than a constant. */
function markPhrase(forms: readonly string[], first: number, from: Map<string, Node>, flags: Uint32Array): void {
  let [level, last, bits]: [Map<string, Node> | undefined, number, number] = [from, first, 0]
  for (let at = first + 1; level !== undefined && at < forms.length; at++) {
    const node: Node | undefined = lookUp(level, forms[at] ?? '')
    if (node === undefined) break
    if (node.bits !== 0) [last, bits] = [at, node.bits]
    level = node.next
  }
  if (last === first) return
  for (let at = first; at <= last; at++)
    flags[at] = (flags[at] ?? 0) | bits | (at === first ? BEGINS_PHRASE : CONTINUES_PHRASE)
}

function lookUp(level: Map<string, Node>, form: string): Node | undefined {
  return level.get(form) ?? (isUpper(form) ? level.get(form.charAt(0) + form.slice(1).toLowerCase()) : undefined)
}

/** Four letters or more, the second and the last of A to Z: enough to tell "KHARKIV" from "Kharkiv" and from "UN". */
function isUpper(form: string): boolean {
  const [second, last] = [form.charCodeAt(1), form.charCodeAt(form.length - 1)]
  return form.length >= 4 && second >= 65 && second <= 90 && last >= 65 && last <= 90
}

/** True for a people's name or its adjective ("Afghans", "Syrian"), one word. */
export function isDemonym(form: string): boolean {
  return ((lookUp(ROOT, form)?.bits ?? 0) & bitOf('demonym')) !== 0
}
