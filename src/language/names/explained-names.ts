import type { NameSpan } from './name-span.ts'

/** Words of a sentence and the names that an acronym in brackets explains, `[name, acronym]`. */
export const EXPLAINED_EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['The Movement for Orvel Renewal ( MOR ) met .', 'Movement for Orvel Renewal'],
  ['Fighters of the Army of the Western Hills ( AWH ) left .', 'Army of the Western Hills'],
  ['The Movement for Orvel Renewal met .'],
  ['The Union of Tarsk ( founded in May ) met .'],
  ['The Union of Tarsk ( MOR ) met .'],
]

/** Nouns that begin the name of a body, of which the readers of names often take only the end. */
const HEADS =
  /^(?:Movement|Front|Army|Union|Party|Council|Congress|Forces?|Programme|Program|Office|Alliance|Coalition|Committee|Organi[sz]ation|League|Federation|Agency|Association)$/
const SMALL = /^(?:of|for|and|the|in|de|la|du|des|et|pour)$/i
/** Words of a name at most. */
const LONGEST = 9

/** The names of a sentence, with those of bodies that stand right before their acronym in brackets, whole. */
export function withExplained(forms: readonly string[], names: readonly NameSpan[]): readonly NameSpan[] {
  const whole = forms.flatMap((form, at) => (form === '(' && forms[at + 2] === ')' ? (before(forms, at) ?? []) : []))
  if (whole.length === 0) return names
  const isApart = (one: NameSpan) => !whole.some(({ first, last }) => one.first <= last && first <= one.last)
  return [...names.filter(isApart), ...whole].sort((a, b) => a.first - b.first)
}

/** Back from a bracket to the head with which the initials of the words begin the acronym. */
function before(forms: readonly string[], bracket: number): NameSpan | undefined {
  const acronym = forms[bracket + 1] ?? ''
  if (!/^\p{Lu}{3,8}$/u.test(acronym)) return undefined
  for (let first = bracket - 1; first >= Math.max(0, bracket - LONGEST); first--) {
    const form = forms[first] ?? ''
    if (!/^\p{Lu}/u.test(form) && !SMALL.test(form)) return undefined
    if (HEADS.test(form) && initialsOf(forms.slice(first, bracket)) === acronym)
      return { first, last: bracket - 1, kind: 'organisation' }
  }
  return undefined
}

const initialsOf = (words: readonly string[]) =>
  words.flatMap(word => (SMALL.test(word) ? [] : word.charAt(0))).join('')
