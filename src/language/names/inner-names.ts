import { BEGINS_PHRASE, bitOf, CONTINUES_PHRASE, listFlags } from './lists.ts'
import type { NameSpan } from './name-span.ts'

const PLACES = bitOf('country') | bitOf('city') | bitOf('region')
const DEMONYM = bitOf('demonym')

/**
 * Names that stand inside of names, by the lists: places and peoples in a longer name of an organisation, an event, a place ("University of Orvel",
 * "Ukrainian Navy"). Where the tagger gives scores of inner labels, `within` keeps what fits instead.
 */
export function innerByLists(forms: readonly string[], names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap(name => {
    if (name.kind === 'person' || name.first === name.last) return []
    const words = forms.slice(name.first, name.last + 1)
    return placesAmong(words).flatMap(({ first, last, kind }): NameSpan[] =>
      last - first === name.last - name.first ? [] : [{ first: name.first + first, last: name.first + last, kind }],
    )
  })
}

function placesAmong(words: readonly string[]): NameSpan[] {
  const flags = listFlags(words)
  const found: NameSpan[] = []
  for (let first = 0; first < words.length; first++) {
    const bits = flags[first] ?? 0
    if ((bits & (PLACES | DEMONYM)) === 0 || !/^\p{Lu}/u.test(words[first] ?? '')) continue
    let last = first
    if (bits & BEGINS_PHRASE) while ((flags[last + 1] ?? 0) & CONTINUES_PHRASE) last++
    found.push({ first, last, kind: bits & DEMONYM ? 'other' : 'place' })
    first = last
  }
  return found
}

/** Those of the inner names that stand inside of one of the outer names and are shorter than it. */
export function within(inner: readonly NameSpan[], outer: readonly NameSpan[]): NameSpan[] {
  let at = 0
  return inner.filter(({ first, last }) => {
    while ((outer[at]?.last ?? Infinity) < first) at++
    const holder = outer[at]
    return (
      holder !== undefined && holder.first <= first && last <= holder.last && holder.last - holder.first > last - first
    )
  })
}
