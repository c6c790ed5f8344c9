import { IRREGULAR_VERBS } from '../../lemmas/lexicon/irregular-verbs.ts'
import { ADJECTIVES, ADJECTIVES_LIKE_VERBS, DEGREES } from './lexicon/adjectives.ts'
import { CLOSED_WORDS } from './lexicon/closed-words.ts'
import { NOUNS_LIKE_OTHERS, PLURALS_WITHOUT_S } from './lexicon/nouns.ts'
import { NOUN_VERBS, PLAIN_VERBS } from './lexicon/verbs.ts'

/** What a form can be, as bits of one number; several for "attack" or "closed". */
export const NOUN = 1
export const PLURAL = 2
export const BASE = 4
export const THIRD = 8
export const PAST = 16
export const PARTICIPLE = 32
export const GERUND = 64
export const ADJECTIVE = 128
export const ADVERB = 256
export const COMPARATIVE = 512
export const SUPERLATIVE = 1024

export const NOMINAL = NOUN | PLURAL

/** UPOS and Penn tag of a word of the closed classes. */
export type ClosedTag = readonly [upos: string, xpos: string]

const closed = new Map<string, ClosedTag>()
for (const [upos, xpos, list] of CLOSED_WORDS) for (const word of list.split(' ')) closed.set(word, [upos, xpos])

const open = new Map<string, number>()
/** Prefixes of verbs that leave no doubt: "retook", "overran", "withheld". */
const PREFIXES = ['re', 'over', 'under', 'mis', 'with']
const also = (form: string, bits: number) => open.set(form, (open.get(form) ?? 0) | bits)

for (const verb of PLAIN_VERBS) addVerb(verb, 0)
for (const verb of NOUN_VERBS) addVerb(verb, NOUN)
for (const [base, past, participle] of IRREGULAR_VERBS) {
  if (!open.has(base)) addVerb(base, 0)
  for (const form of past.split('/')) also(form, PAST)
  for (const form of participle.split('/')) also(form, PARTICIPLE)
  for (const prefix of PREFIXES) addPrefixed(prefix, base, past, participle)
}
for (const word of NOUNS_LIKE_OTHERS) also(word, word.endsWith('ing') && word.length > 5 ? NOUN | GERUND : NOUN)
for (const word of PLURALS_WITHOUT_S) open.set(word, PLURAL)
for (const word of ADJECTIVES) also(word, ADJECTIVE)
for (const word of ADJECTIVES_LIKE_VERBS) also(word, ADJECTIVE)
for (const word of ['wounded', 'retired', 'limited', 'surprised', 'detailed', 'experienced'])
  also(word, PAST | PARTICIPLE)
for (const word of DEGREES['JJR']?.split(' ') ?? []) also(word, COMPARATIVE)
for (const word of DEGREES['JJS']?.split(' ') ?? []) also(word, SUPERLATIVE)

function addVerb(base: string, noun: number): void {
  also(base, BASE | noun)
  also(withS(base), THIRD | (noun && PLURAL))
}

function addPrefixed(prefix: string, base: string, past: string, participle: string): void {
  for (const form of past.split('/')) if (form !== base && !open.has(prefix + form)) also(prefix + form, PAST)
  for (const form of participle.split('/'))
    if (form !== base && (open.get(prefix + form) ?? PAST) === PAST) also(prefix + form, PARTICIPLE)
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

/** The tag of a word of the closed classes, if it is one; lower case. */
export function closedTag(lower: string): ClosedTag | undefined {
  return closed.get(lower)
}

/** What a word of the open classes can be, from the lexicon only; 0 where it is not there. */
export function knownReadings(lower: string): number {
  return open.get(lower) ?? 0
}

/** What a word of the open classes can be, from the lexicon or by its end; never 0. */
export function readingsOf(lower: string): number {
  return open.get(lower) ?? bySuffix(lower)
}

function bySuffix(word: string): number {
  const { length } = word
  if (length < 4) return NOUN
  if (word.endsWith('ly')) return ADVERB
  if (word.endsWith('ing')) return length > 4 ? GERUND : NOUN
  if (word.endsWith('ed')) return word.includes('-') ? ADJECTIVE : PAST | PARTICIPLE
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return /ous$/.test(word) ? ADJECTIVE : PLURAL
  if (ADJECTIVE_END.test(word)) return ADJECTIVE
  if (word.endsWith('ward') || word.endsWith('wards') || word.endsWith('wise')) return ADVERB
  return NOUN
}

const ADJECTIVE_END =
  /(?:ous|ful|less|able|ible|ive|ic|ish|[^uit]al|[tcs]ial|u?ual|ical|[^s]tal|some|like|proof|most|fold|esque|[lt]ary|ient|inent|[ui]lent)$/
