import type { Span } from '../../text/span.ts'
import { childrenOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'

/** Relations whose dependents belong to a noun phrase that refers; appositions and coordinated phrases are phrases of their own. */
const OF_THE_PHRASE = new Set('det amod nummod nmod acl compound flat fixed goeswith advmod'.split(' '))

/** Words of the phrase around its head, `[from, to)`, without preposition, coordination, apposition and, for a predicate, its clause. */
export function phraseOf(tree: Tree, head: number): Span {
  let from = head
  let to = head + 1
  const children = childrenOf(tree, head)
  const isPredicate = children.some(child => relationOf(tree, child) === 'cop')
  for (const child of children) {
    const relation = relationOf(tree, child)
    if (!OF_THE_PHRASE.has(relation) || (relation === 'advmod' && (isPredicate || child > head))) continue
    from = Math.min(from, tree.lefts[child] ?? child)
    to = Math.max(to, tree.rights[child] ?? child)
  }
  return [from, to]
}

/** The nouns coordinated with a noun by "and", itself first; only itself where nothing is, or where it is by "or". */
export function coordinatedWith(tree: Tree, head: number): number[] {
  const parts = childrenOf(tree, head).filter(child => relationOf(tree, child) === 'conj')
  const isAnd = parts.some(part => childrenOf(tree, part).some(child => /^(?:and|&)$/.test(wordAt(tree, child).lower)))
  return isAnd && parts.every(part => NOMINAL.has(wordAt(tree, part).upos)) ? [head, ...parts] : [head]
}

const NOMINAL = new Set('NOUN PROPN PRON'.split(' '))
