import { BEGINS_PHRASE, bitOf, CONTINUES_PHRASE, listFlags } from './lists.ts'
import type { NameSpan } from './name-span.ts'

const ORGANISATION = bitOf('organisation')
const PLACES = bitOf('country') | bitOf('city') | bitOf('region')

/** In the lists, and capitalised more often for another reason: a sentence begins, a word is stressed, a product is meant. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'Nice Mobile Split Moon Earth Mars Jupiter Don Visa Apple Shell Meta Amazon Oracle Intel Mercedes Amnesty Ford HP AP SEC RAW Aman Facebook Twitter YouTube'.split(
    ' ',
  ),
)

/**
 * The names, and with them the organisations and places of the lists ("OSCE", "Khan Younis") where no name was found: a tagger trained on other news
 * does not know today's armies and towns. In order and apart, as the names given are. Sentences in capitals are left as they are ("WHO IS IT").
 */
export function withListed(forms: readonly string[], names: readonly NameSpan[]): NameSpan[] {
  if (isShouted(forms)) return [...names]
  const flags = listFlags(forms)
  const all: NameSpan[] = []
  let index = 0
  for (let at = 0; at < forms.length; at++) {
    const name = names[index]
    if (name && name.first <= at) {
      all.push(name)
      index++
      at = Math.max(at, name.last)
      continue
    }
    const listed = listedAt(forms, flags, at)
    if (!listed) continue
    if (!name || listed.last < name.first) all.push(listed)
    at = Math.min(listed.last, (name?.first ?? Infinity) - 1)
  }
  return all
}

/** True where capitals say nothing: as many words are in capitals as in lower case. */
export function isShouted(forms: readonly string[]): boolean {
  let [upper, lower] = [0, 0]
  for (const form of forms)
    if (/^\p{Lu}{2}/u.test(form)) upper++
    else if (/^\p{Ll}/u.test(form)) lower++
  return upper > 1 && upper >= lower
}

/** The listed name that begins here and is all of a run of capitalised words: "Ford" of "Ford Prefect" is none. */
function listedAt(forms: readonly string[], flags: Uint32Array, first: number): NameSpan | undefined {
  const bits = flags[first] ?? 0
  const form = forms[first] ?? ''
  if ((bits & (ORGANISATION | PLACES)) === 0 || !isCapitalised(form) || DOUBTFUL.has(form)) return undefined
  let last = first
  if (bits & BEGINS_PHRASE) while ((flags[last + 1] ?? 0) & CONTINUES_PHRASE) last++
  if (isCapitalised(forms[first - 1]) && first > 1) return undefined
  if (isCapitalised(forms[last + 1]) || forms[last + 1] === '-') return undefined
  const whole = last > first ? bits & (flags[last] ?? 0) : bits
  if (whole & PLACES) return { first, last, kind: 'place' }
  return whole & ORGANISATION ? { first, last, kind: 'organisation' } : undefined
}

function isCapitalised(form: string | undefined): boolean {
  return form !== undefined && /^(?:\p{Lu}|al-\p{Lu})/u.test(form)
}
