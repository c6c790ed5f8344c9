import type { NameKind } from '../../../src/language/analysis.ts'
import { isTitle } from '../../../src/language/names/lexicon/titles.ts'
import { bitOf, isDemonym, listFlags } from '../../../src/language/names/lists.ts'
import type { TreeSentence } from '../conllu.ts'
import { type Mention, mentionsOf } from './gum-mentions.ts'
import { type NamedSentence, type NameSpan, nested } from './named-sentence.ts'

/** GUM's entity types as kinds of name; whatever is not here and has a Wikipedia page is `other`. */
const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['person', 'person'],
  ['organization', 'organisation'],
  ['place', 'place'],
  ['object', 'other'],
  ['event', 'other'],
])
/** Words that may stand inside a name between two of its words. */
const CONNECTOR = /^(?:of|the|and|for|on|to|de|del|da|di|la|le|du|van|von|al|el|-|–|'s|’s|&|\/)$/i
const PARTICLE = /^(?:al|el|de|van|von|di|da|la|le|du|del)$/i
const NAME_RELATION =
  /^(?:flat|compound|amod|nmod|nummod|goeswith|conj|dep|obl:unmarked|nmod:unmarked|nmod:desc)(?:$|:)/
const NAME_CASE = /^(?:of|for|on|to|de|del|da|di|la|du)$/i
/** Capitalised in speeches and statutes, and still no names when they stand alone. */
const COMMON = /^(?:Nation|State|States|Society|Lodge|Court|Church|Us|County|City|Company|University|Act)$/

/**
 * Sentences with the names that GUM's mentions hold, by the habits of Universal NER: a mention is a name where its head is a proper noun; the name is
 * the words about the head that belong to it, without article, apposition, possessor and title. Peoples ("Afghans", "Afghan") are `other`.
 */
export function gumNames(sentences: readonly TreeSentence[]): NamedSentence[] {
  const mentions = mentionsOf(sentences)
  return sentences.map((sentence, index) => {
    const named = (mentions[index] ?? []).flatMap(mention => nameOf(sentence, mention) ?? [])
    const { names, inner } = nested([...named, ...peoplesOf(sentence)])
    // What a university teaches ("Institute of History") is an entity to GUM, and no name.
    const told = inner.filter(({ first, kind }) => kind !== 'other' || isDemonym(sentence.forms[first] ?? ''))
    return { id: sentence.id, document: sentence.document, forms: sentence.forms, names, inner: told }
  })
}

function nameOf(sentence: TreeSentence, mention: Mention): NameSpan | undefined {
  const head = headOf(sentence, mention)
  const form = sentence.forms[head ?? -1] ?? ''
  const kind = KINDS.get(mention.type) ?? (mention.type !== 'time' && mention.identity ? 'other' : undefined)
  if (kind === undefined || head === undefined || sentence.upos[head] !== 'PROPN' || !/[\p{Lu}\p{N}]/u.test(form))
    return undefined
  if (kind === 'person' && sentence.xpos[head] === 'NNPS')
    return isDemonym(form) ? { first: head, last: head, kind: 'other' } : undefined
  const [first, last] = extent(sentence, mention, head)
  if (first === last && COMMON.test(form)) return undefined
  if (kind === 'person') return personIn(sentence, { first, last, head })
  // A country that plays or votes is still a place, as Universal NER has it.
  return {
    first,
    last,
    kind: kind === 'organisation' && isPlace(sentence.forms.slice(first, last + 1)) ? 'place' : kind,
  }
}

function isPlace(forms: readonly string[]): boolean {
  const places = bitOf('country') | bitOf('city') | bitOf('region')
  return listFlags(forms).every(flags => (flags & places) !== 0)
}

/** The first word of the mention whose own head is outside of it. */
function headOf({ heads }: TreeSentence, { first, last }: Mention): number | undefined {
  for (let word = first; word <= last; word++) {
    const head = heads[word] ?? -1
    if (head < first || head > last) return word
  }
  return undefined
}

function extent(sentence: TreeSentence, mention: Mention, head: number): [first: number, last: number] {
  const belongs = (word: number) =>
    word >= mention.first &&
    word <= mention.last &&
    isNameWord(sentence, mention, word) &&
    isOfName(sentence, word, head)
  const reach = (from: number, step: 1 | -1) => {
    let end = from
    for (let word = from + step; Math.abs(word - end) <= 4; word += step)
      if (belongs(word)) end = word
      else if (!CONNECTOR.test(sentence.forms[word] ?? '')) break
    return end
  }
  return [reach(head, -1), reach(head, 1)]
}

/** Proper nouns; numbers and initial capitals where they are part of the name, as the name of the page has it. */
function isNameWord({ forms, upos, xpos }: TreeSentence, { type, identity }: Mention, word: number): boolean {
  const form = forms[word] ?? ''
  if (/^[IVX]+$/.test(form) || upos[word] === 'PROPN' || /^NNPS?$/.test(xpos[word] ?? '')) return true
  if (upos[word] === 'NUM') return type !== 'person' && (identity?.includes(form) ?? false)
  return (
    /^\p{Lu}/u.test(form) &&
    /^(?:ADJ|NOUN|VERB)$/.test(upos[word] ?? '') &&
    (type === 'organization' || (identity?.includes(form) ?? false))
  )
}

function isOfName({ forms, heads, deprels }: TreeSentence, word: number, head: number): boolean {
  for (let at = word, steps = 0; at !== head; steps++) {
    const above = heads[at] ?? -1
    const deprel = deprels[at] ?? ''
    if (above < 0 || steps > 20 || !NAME_RELATION.test(deprel) || deprel === 'nmod:poss') return false
    if (deprel === 'conj' && above === head) return false
    const preposition = deprels.findIndex((relation, other) => relation === 'case' && heads[other] === at && other < at)
    if (preposition >= 0 && !NAME_CASE.test(forms[preposition] ?? '')) return false
    at = above
  }
  return true
}

/** A person's name without titles: the head of the mention must be among what is left, or the name that it is a title of. */
function personIn(
  { forms, heads, deprels }: TreeSentence,
  { first, last, head }: { first: number; last: number; head: number },
): NameSpan | undefined {
  let start = first
  for (let word = first; word <= last; word++) if (isTitle(forms[word] ?? '') && word - first < 6) start = word + 1
  while (start <= last && CONNECTOR.test(forms[start] ?? '') && !PARTICLE.test(forms[start] ?? '')) start++
  const isNamed = (word: number) => word === head || (heads[word] === head && deprels[word] === 'flat')
  for (let word = start; word <= last; word++) if (isNamed(word)) return { first: start, last, kind: 'person' }
  return undefined
}

function peoplesOf({ forms, upos }: TreeSentence): NameSpan[] {
  return forms.flatMap((form, word) =>
    /^(?:ADJ|PROPN|NOUN)$/.test(upos[word] ?? '') && /^\p{Lu}/u.test(form) && isDemonym(form)
      ? [{ first: word, last: word, kind: 'other' } as const]
      : [],
  )
}
