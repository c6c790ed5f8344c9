import { childBy, headOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import type { Mention } from './mention.ts'

/** How much a phrase's part in its clause draws the next pronoun (after Lappin and Leass 1994): subject before object before the rest. */
const WEIGHTS: { readonly [relation: string]: number } = {
  nsubj: 100,
  root: 60,
  obj: 60,
  iobj: 55,
  obl: 40,
  appos: 40,
  nmod: 25,
  compound: 10,
}

const PREDICATE = 20
const OTHERWISE = 35

/** Weight of a phrase by its part in its sentence; a coordinated one has its first part's. */
export function salienceOf(tree: Tree, mention: Mention): number {
  let at = mention.head
  for (let steps = 0; relationOf(tree, at) === 'conj' && steps < 10; steps++) at = headOf(tree, at)
  if (wordAt(tree, at).deprel === 'nmod:poss') return 45
  if (childBy(tree, at, 'cop') !== undefined) return PREDICATE
  return WEIGHTS[relationOf(tree, at)] ?? OTHERWISE
}

/** True for the subject of a clause, coordinated ones included. */
export function isSubject(tree: Tree, head: number): boolean {
  const relation = relationOf(tree, head)
  return relation === 'nsubj' || (relation === 'conj' && relationOf(tree, headOf(tree, head)) === 'nsubj')
}
