import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf, relationOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import { at, type View } from './view.ts'

const OF_THE_PHRASE = new Set('det amod nummod nmod compound flat fixed goeswith conj cc case'.split(' '))
const NOMINAL = new Set('NOUN PROPN PRON NUM'.split(' '))

/** True for a word that can head a noun phrase; "some said" and "the wounded said" count. */
export function isNominal(view: View, index: number): boolean {
  const word = view.tokens[index]
  return word !== undefined && (NOMINAL.has(word.upos) || (/^(?:DET|ADJ)$/.test(word.upos) && isArgument(word.deprel)))
}

function isArgument(deprel: string): boolean {
  return /^(?:nsubj|obj|obl)/.test(deprel)
}

/**
 * Words of the noun phrase around its head inside `limits`: with determiners, titles, "of the …" and coordinated nouns; without a preposition of its own,
 * appositions and clauses.
 */
export function phraseAround(view: View, head: number, limits: Span): Span {
  const { tree } = view
  let [from, to] = [head, head + 1]
  for (const child of childrenOf(tree, head)) {
    const relation = relationOf(tree, child)
    if (!OF_THE_PHRASE.has(relation) || (relation === 'case' && child < head)) continue
    if (relation === 'conj' && !isNominal(view, child)) continue
    from = Math.min(from, tree.lefts[child] ?? child)
    to = Math.max(to, endOf(view, child, relation))
  }
  return [Math.max(from, limits[0]), Math.min(endOfName(view, to), limits[1])]
}

/** The name that the words before this index cut through, whole: names are surer than arcs inside them. */
export function endOfName(view: View, to: number): number {
  const [mention, name] = [view.actorAt.get(to - 1), view.nameAt.get(to - 1)]
  let end = name ? Math.max(to, name.tokens[1]) : to
  while (mention && view.actorAt.get(end) === mention) end++
  return end
}

/** The phrase around a head with the name that the head is part of, and the title that the tree hangs that name on. */
export function phraseWithName(view: View, head: number, limits: Span): Span {
  let [from, to] = phraseAround(view, head, limits)
  const name = view.nameAt.get(head)
  for (let i = name?.tokens[0] ?? 0; i < (name?.tokens[1] ?? 0); i++) {
    const title = view.tokens[i]?.deprel.startsWith('flat') ? view.tokens[i]?.head : i
    if (title === undefined || !isNominal(view, title) || title < limits[0] || title >= limits[1]) continue
    const [first, last] = phraseAround(view, title, limits)
    from = Math.min(from, first)
    to = Math.max(to, last)
  }
  return [startOfRun(view, from, limits[0]), to]
}

const OF_A_RUN = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/

/** Where nothing but nouns, names and what stands before them lies between a comma or quotation mark and the phrase, all of it is one phrase. */
export function startOfRun(view: View, from: number, floor: number): number {
  let start = from
  while (start > floor && from - start < 12 && isOfRun(view, start - 1)) start--
  return opensPart(view, start, floor) ? start : from
}

/** The end of nouns and names without a break: "Orvel delegate Mara Vell". */
export function endOfRun(view: View, from: number): number {
  let end = from
  while (/^(?:NOUN|PROPN)$/.test(view.tokens[end]?.upos ?? '') && isOfRun(view, end)) end++
  return end
}

/** "Commander-in-Chief". */
function isHyphened(view: View, index: number): boolean {
  const isHyphen = (at: number) => view.tokens[at]?.xpos === 'HYPH'
  return isHyphen(index) || (isHyphen(index - 1) && isHyphen(index + 1))
}

function isOfRun(view: View, index: number): boolean {
  const word = view.tokens[index]
  const isLink = word?.xpos === 'POS' || word?.lower === 'of' || isHyphened(view, index)
  return (
    word !== undefined &&
    (isLink || OF_A_RUN.test(word.upos)) &&
    !view.timeAt.has(index) &&
    view.quotation[index] === -1
  )
}

/** End of a dependent's words, up to a clause or apposition that hangs on it. */
function endOf(view: View, child: number, relation: string): number {
  if (relation !== 'nmod' && relation !== 'conj') return view.tree.rights[child] ?? child + 1
  return phraseAround(view, child, [0, view.tokens.length])[1]
}

/** The head of the noun phrase that a word ends, climbing over nouns no farther left than `floor`; absent where it ends none. */
export function phraseHeadAt(view: View, last: number, floor: number): number | undefined {
  let head: number | undefined
  for (let word = last, steps = 0; word >= floor && word <= last && steps < 12; steps++) {
    if (isNominal(view, word)) head = word
    else if (head !== undefined || word !== last) return head
    const up = view.tokens[word]?.head
    if (up === undefined || !isNounLink(view, word) || commaBetween(view, up, word)) return head
    word = up
  }
  return head
}

function isNounLink(view: View, index: number): boolean {
  const deprel = view.tokens[index]?.deprel ?? ''
  if (/^(?:nmod|obl)/.test(deprel) && deprel !== 'nmod:poss')
    return dependentBy(view.tokens, index, 'case') !== undefined || deprel === 'nmod:desc'
  return /^(?:flat|compound|nmod:poss|appos|det|amod|nummod|conj|case|fixed|goeswith|acl|obj|advmod)/.test(deprel)
}

function commaBetween(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (at(view, i) === ',') return true
  return false
}

/** True where a comma, a quotation mark, a dash, a colon or the sentence's edge stands before this word. */
export function opensPart(view: View, index: number, floor: number): boolean {
  return index <= floor || /^[,:;—–•*“”"-]$/.test(at(view, index - 1)) || (view.quotation[index - 1] ?? -1) !== -1
}
