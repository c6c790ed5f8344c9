import type { Span } from '../../text/span.ts'
import { childrenOf, relationOf, type Tree } from './tree.ts'

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

/** The phrase of a head with all that is coordinated with it; `undefined` where nothing is. */
export function coordinationOf(tree: Tree, head: number): Span | undefined {
  const parts = childrenOf(tree, head).filter(child => relationOf(tree, child) === 'conj')
  if (parts.length === 0) return undefined
  const [from, to] = phraseOf(tree, head)
  return [from, parts.reduce((end, part) => Math.max(end, phraseOf(tree, part)[1]), to)]
}
