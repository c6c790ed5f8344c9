import { overlap, type Span } from '../../../text/span.ts'

/** A word with its place in the tree of its sentence, as the language engine gives it: relations and parts of speech of Universal Dependencies. */
export interface TreeWord {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly lemma: string
  readonly upos: string
  readonly deprel: string
  /** Index of the word that it depends on; absent for a root. */
  readonly head?: number | undefined
}

/** The words of a text with what depends on each of them, in text order. */
export interface WordTree {
  readonly words: readonly TreeWord[]
  readonly under: readonly (readonly number[])[]
}

/** The tree of a list of words whose heads are indices of it. */
export function treeOf(words: readonly TreeWord[]): WordTree {
  const under: number[][] = words.map(() => [])
  for (const [at, { head }] of words.entries()) if (head !== undefined && head !== at) under[head]?.push(at)
  return { words, under }
}

/** Steps that are taken up or down a tree at most: no sentence is that deep, and a broken tree ends. */
const DEEPEST = 40

/** The words over a word, the nearest first. */
export function above({ words }: WordTree, at: number): readonly number[] {
  const path: number[] = []
  let head = words[at]?.head
  while (head !== undefined && path.length < DEEPEST && !path.includes(head)) {
    path.push(head)
    head = words[head]?.head
  }
  return path
}

/** The first word of some ranges whose head stands outside them; `undefined` where no word stands there. */
export function headOf({ words }: WordTree, spans: readonly Span[]): number | undefined {
  const isInside = ({ start, end }: TreeWord) => spans.some(span => overlap(span, [start, end]))
  const heads = words.flatMap((word, at) => {
    const over = word.head === undefined ? undefined : words[word.head]
    return isInside(word) && !(over && isInside(over)) ? [at] : []
  })
  return heads.find(at => /^(?:NOUN|PROPN|PRON|NUM)$/.test(words[at]?.upos ?? '')) ?? heads[0]
}

/** The first word right under another by one of these relations. */
export function firstUnder({ words, under }: WordTree, at: number, deprels: RegExp): number | undefined {
  return under[at]?.find(each => deprels.test(words[each]?.deprel ?? ''))
}

const CLAUSE = /^(?:ccomp|xcomp|csubj|parataxis|acl:relcl|advcl)/

/** The base forms and the forms of a word's own clause: what hangs on it, but no clause below or beside it; of "found him guilty" the adjective. */
export function clauseWords(tree: WordTree, at: number, depth = 0): ReadonlySet<string> {
  const found = new Set<string>()
  for (const each of depth > 4 ? [] : (tree.under[at] ?? [])) {
    const word = tree.words[each]
    if (!word || (word.upos === 'VERB' && (CLAUSE.test(word.deprel) || word.deprel === 'conj'))) continue
    found.add(word.lower).add(word.lemma.toLowerCase())
    if (CLAUSE.test(word.deprel)) continue
    for (const below of clauseWords(tree, each, depth + 1)) found.add(below)
  }
  return found
}
