import { fold } from '../../gazetteer/fold.ts'
import type { Name } from '../../language/analyse.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { BODIES_OF_ONE_WORD, HELD_WORDS, type HeldWords, HOLDING_FORCES } from './lexicon/held.ts'
import type { DocumentEvidence } from './sighting.ts'
import type { Word } from './words.ts'

/** Words that are looked at on each side of a name. */
const REACH = 7

/**
 * True where the words around a name say that somebody takes, holds or loses it: "captured Dudnivka", "the fall of Dudnivka", "Dudnivka is in
 * rebel hands". What is told so is a place, but that people are captured and lost too.
 */
export function isHeld(words: readonly Word[], from: number, to: number, { names }: DocumentEvidence): boolean {
  const isByBody = names.get(words[from - 2]?.token ?? -1)?.kind === 'organisation'
  return isBehindHolding(words, from, isByBody) || isBeforeHolding(words, to)
}

/** True where only a place can be told so: nobody is "in rebel hands" or "contested". */
export function isSurelyHeld(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.lower
  if (words[from - 1]?.joined && ADJECTIVES.test(before ?? '')) return true
  if (OWN_FALL.test(behind(words, to))) return true
  return (before === 'of' && /^(?:control|siege)$/.test(words[from - 2]?.lower ?? '')) || isUnderSomebody(words, to)
}

/**
 * A person of one word whom the text names nowhere in full is as often a village: the names of the text know few of those. So is a body of one word
 * in a sentence that tells of a force.
 */
export function isOfNobody(
  name: Name | undefined,
  words: readonly Word[],
  { tokens, surnames }: DocumentEvidence,
): boolean {
  if (name === undefined || name.kind === 'place' || name.kind === 'other') return true
  const { text = '', lower = '' } = tokens[name.tokens[0]] ?? {}
  if (name.tokens[1] - name.tokens[0] !== 1) return isOneHyphened(name, tokens)
  if (name.kind === 'organisation') return !SHORT.test(text) && !BODIES_OF_ONE_WORD.has(lower) && tellsOfForce(words)
  return !surnames.has(fold(text)) && !GIVEN_NAMES.has(fold(text))
}

/** "Gao-Tessit": one name of two parts, of which the first is nobody's given name. */
function isOneHyphened({ start, end, tokens: [from] }: Name, tokens: DocumentEvidence['tokens']): boolean {
  const own = tokens.slice(from, from + 4).filter(token => token.start >= start && token.end <= end)
  return own.length === 3 && own[1]?.text === '-' && !GIVEN_NAMES.has(fold(own[0]?.text ?? ''))
}

/**
 * A name of two words for a person whom nobody is called by, behind a verb of which no person is the object: "have taken Novi Hai", but not "took Ivo
 * Brandt hostage".
 */
export function isTakenTown(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || GIVEN_NAMES.has(fold(words[from]?.text ?? ''))) return false
  if (!TOWN_VERBS.test(words[from - 1]?.lower ?? '') || !tellsOfForce(words)) return false
  return !/^(?:hostage|prisoner|captive|away|out|into|with|aside|to)$/.test(words[to]?.lower ?? '')
}

const TOWN_VERBS =
  /^(?:took|take|takes|taken|taking|lose|loses|lost|losing|entered|entering|cleared|abandoned|hold|holds|held|holding|overran|overrun|ceded|retook|retaken|liberated|stormed|shelled)$/

/** True where a sentence tells of somebody who can hold a place. */
export function tellsOfForce(words: readonly Word[]): boolean {
  return words.some(({ lower, text }) => HOLDING_FORCES.has(lower) || SHORT.test(text))
}

/** "Dudnivka's capture". */
const OWN_FALL = /^['’]s (?:capture|recapture|fall|loss|liberation|seizure|occupation)\b/

const ADJECTIVES = /^(?:held|controlled|occupied|run|ruled)$/

function isBehindHolding(words: readonly Word[], from: number, isByBody: boolean): boolean {
  const before = words[from - 1]?.lower ?? ''
  const noun = words[from - 2]?.lower ?? ''
  if (/^(?:at|in|of)$/.test(before) && FORMS.site.has(noun)) return true
  if (/^(?:who|nobody)$/.test(noun) && FORMS['force-verb'].has(before)) return true
  if (LINKS.test(before)) {
    if (FORMS.noun.has(noun)) return true
    if (before === 'from' || (before === 'of' && noun === 'out')) return hasBefore(words, from - 2, FORMS.away)
  }
  if (FORMS.verb.has(before) || (words[from - 1]?.joined && ADJECTIVES.test(before))) return true
  if (before === 'of' && FORMS['force-noun'].has(noun) && tellsOfForce(words)) return true
  return FORMS['force-verb'].has(before) && (isByBody || tellsOfForce(words))
}

/** Short names of movements: M23, RSF. */
const SHORT = /^\p{Lu}[\p{Lu}\d]+$/u

const LINKS = /^(?:of|over|on|for|from)$/

function hasBefore(words: readonly Word[], last: number, forms: ReadonlySet<string>): boolean {
  return words.slice(Math.max(0, last - REACH + 1), last + 1).some(({ lower }) => forms.has(lower))
}

function isBeforeHolding(words: readonly Word[], to: number): boolean {
  const next = behind(words, to)
  return OWN_FALL.test(next) || TAKEN.some(pattern => pattern.test(next)) || isUnderSomebody(words, to)
}

const TAKEN = [
  /^(?:liberated|recaptured|retaken|overrun|captured|fallen)(?: [!.:;,]| by |\s*$)/,
  /^(?:has |had |have )?(?:fallen|fell|falls) (?:back )?(?:in)?to /,
  /^(?:has |had )?(?:not |never )?fallen\b/,
  /^(?:is|was|remains) (?:still |now )?(?:ours|theirs)\b/,
  /^(?:has |had )?change[sd]? hands/,
  /^(?:(?:has|had|have|was|were|is|been|being|be|now|since|also) ){1,4}(?:captured|recaptured|retaken|seized|overrun|liberated|occupied|annexed|besieged|encircled|surrounded|lost|ceded|surrendered|abandoned) /,
  /^(?:is|was|were|has been|had been|will be) (?:handed|returned|ceded|surrendered|given|turned) (?:over |back )?to /,
  /^(?:is|was|remains|remained|lies) (?:[a-z]+ )?(?:split|divided) between /,
  /^(?:lies|lay|is|was|has become|became) (?:in )?(?:a )?no - man/,
  /^(?:is|was|remains|remained) (?:[\p{Ll}-]+ ){0,2}(?:soil|territory)\b/u,
  /^(?:is|was|remains|remained) (?:still |now |again )?(?:an? [a-z]+ )?part of /,
]

function isUnderSomebody(words: readonly Word[], to: number): boolean {
  const next = behind(words, to)
  return IN_HANDS.test(next) || BY_FORCE.test(next) || CONTESTED.test(next)
}

const IN_HANDS =
  /^(?:,? ?in (?!(?:his|her|my|good|safe|the|other|your)\b)[\p{L}\d-]+(?: [\p{L}\d-]+)? hands\b|(?:,|is|was|are|were|remains|remained|stays|came|has been|had been|has come|passed|fell|falls|lies)(?: [\p{L}-]+){0,3}? (?:under|in|into)(?: (?!and\b|to\b|with\b)['\p{L}\d-]+){0,3} (?:hands|control|occupation|rule)\b)/u
const BY_FORCE =
  /^(?:is|was|remains|remained)(?: [a-z]+)? (?:held|controlled|ruled|governed|administered|occupied) by\b/
const CONTESTED = /^(?:is|was|remains|remained)(?: [a-z]+)? contested\b/

function behind(words: readonly Word[], to: number): string {
  return `${words
    .slice(to, to + REACH + 2)
    .map(({ lower }) => lower)
    .join(' ')} `
}

const FORMS: { readonly [where in HeldWords['where']]: ReadonlySet<string> } = {
  verb: formsOf('verb'),
  'force-verb': formsOf('force-verb'),
  noun: formsOf('noun'),
  'force-noun': formsOf('force-noun'),
  site: formsOf('site'),
  away: formsOf('away'),
}

function formsOf(where: HeldWords['where']): ReadonlySet<string> {
  return new Set(HELD_WORDS.flatMap(row => (row.where === where ? row.words.split(' ') : [])))
}
