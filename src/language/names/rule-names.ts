import type { NameKind } from '../analysis.ts'
import { isTitle } from './lexicon/titles.ts'
import { isShouted } from './listed-names.ts'
import { BEGINS_PHRASE, bitOf, listFlags } from './lists.ts'
import type { NameSpan } from './name-span.ts'

const PLACES = bitOf('country') | bitOf('city') | bitOf('region')
const NAMES = bitOf('given-name') | bitOf('family-name')
const CONNECTOR = /^(?:of|the|and|for|de|del|al|el|bin|von|van|-|&)$/i
const TO_PLACE = /^(?:in|near|from|at|to|towards|outside|around|across)$/i
const CAPITALISED = /^\p{Lu}/u

/**
 * Names of one sentence without any weights: runs of capitalised words, named by the lists, by the nouns that head them ("… Ministry", "… River"), by the
 * title or the preposition before them. Cautious: a run of which nothing is known is no name, the first word of a sentence only where a list
 * has it, and nothing where all is in capitals.
 */
export function ruleNames(forms: readonly string[]): NameSpan[] {
  if (isShouted(forms)) return []
  const flags = listFlags(forms)
  const names: NameSpan[] = []
  for (let at = 0; at < forms.length; at++) {
    if (!isStart(forms, flags, at)) continue
    const end = endOf(forms, flags, at)
    const name = nameIn({ forms, flags, first: at, last: end })
    if (name) names.push(name)
    at = end
  }
  return names
}

interface Run {
  readonly forms: readonly string[]
  readonly flags: Uint32Array
  readonly first: number
  readonly last: number
}

function isStart(forms: readonly string[], flags: Uint32Array, at: number): boolean {
  const form = forms[at] ?? ''
  if (!CAPITALISED.test(form) || form === 'I') return false
  const opens = at === 0 || /^[\P{L}\P{N}]$/u.test(forms[at - 1] ?? '')
  // At the beginning of a sentence everything has a capital: "Police said", but not "Kyiv said" or "Ada Vell said".
  return !opens || flags[at] !== 0 || CAPITALISED.test(forms[at + 1] ?? '')
}

/** Last word of the run: capitalised words, and between them connectors; "and" only after a noun like "Ministry". */
function endOf(forms: readonly string[], flags: Uint32Array, first: number): number {
  let last = first
  let isOrganisation = false
  for (let at = first; at < forms.length && at - last <= 3; at++) {
    const form = forms[at] ?? ''
    const bits = flags[at] ?? 0
    if (CAPITALISED.test(form) && (at === first || (bits & bitOf('calendar')) === 0)) last = at
    else if (!CONNECTOR.test(form) || (!isOrganisation && /^(?:and|&)$/i.test(form))) break
    if (bits & bitOf('organisation-head')) isOrganisation = true
  }
  return last
}

function nameIn({ forms, flags, first, last }: Run): NameSpan | undefined {
  let start = first
  for (let word = first; word <= last; word++) if (isTitle(forms[word] ?? '') && word === start) start = word + 1
  const titled = start > first || isTitle(forms[first - 1] ?? '')
  while (start <= last && /^(?:of|the|and|for)$/i.test(forms[start] ?? '')) start++
  if (start > last) return undefined
  const kind = kindOf({ forms, flags, first: start, last }, titled)
  return kind && { first: start, last, kind }
}

function kindOf({ forms, flags, first, last }: Run, titled: boolean): NameKind | undefined {
  const [head, end] = [flags[first] ?? 0, flags[last] ?? 0]
  const whole = first === last || (head & BEGINS_PHRASE) !== 0 ? head & end : 0
  const long = last > first
  if (whole & bitOf('calendar')) return undefined
  if (whole & PLACES) return 'place'
  if (whole & bitOf('demonym')) return 'other'
  if (whole & bitOf('organisation')) return 'organisation'
  if (titled) return 'person'
  if (long && ((head | end) & bitOf('organisation-head')) !== 0) return 'organisation'
  if (long && (end & bitOf('place-head')) !== 0 && (end & bitOf('family-name')) === 0) return 'place'
  if (long && (head & bitOf('given-name')) !== 0) return 'person'
  if (long && (head & bitOf('place-head')) !== 0) return 'place'
  if (long && (end & bitOf('family-name')) !== 0) return 'person'
  if (!long && (head & NAMES) !== 0) return 'person'
  if (!long && TO_PLACE.test(forms[first - 1] ?? '') && /^\p{Lu}\p{Ll}{2}/u.test(forms[first] ?? '')) return 'place'
  return !long && first > 0 && /^\p{Lu}{2,6}$/u.test(forms[first] ?? '') ? 'organisation' : undefined
}
