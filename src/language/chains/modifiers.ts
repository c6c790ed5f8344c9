import { childBy, childrenOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { PRONOUNS } from './lexicon/pronouns.ts'
import type { MentionFacts } from './mention.ts'
import { fold } from './name-form.ts'

const DESCRIBES = new Set('amod compound nummod nmod'.split(' '))
const NOTHING: ReadonlySet<string> = new Set()

/** Lemmas of the adjectives, nouns and numbers that describe a head, folded. */
export function modifiersOf(tree: Tree, head: number): ReadonlySet<string> {
  const own = childrenOf(tree, head).filter(
    child => DESCRIBES.has(relationOf(tree, child)) && wordAt(tree, child).upos !== 'PRON',
  )
  return own.length === 0 ? NOTHING : new Set(own.map(child => fold(wordAt(tree, child).lemma)))
}

/** What determines a head: an article, a pronoun, a possessor. */
export function determinerOf(tree: Tree, head: number): MentionFacts['determiner'] {
  for (const child of childrenOf(tree, head)) {
    const { lower, deprel } = wordAt(tree, child)
    if (deprel === 'nmod:poss') return 'possessive'
    if (relationOf(tree, child) !== 'det') continue
    if (lower === 'the' || lower === 'both') return 'definite'
    if (['this', 'that', 'these', 'those'].includes(lower)) return 'demonstrative'
  }
  return 'other'
}

/** True where a clause or an "of" phrase after the head narrows it down; "themselves" does not. */
export function isNarrowed(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).some(child => child > head && narrows(tree, child))
}

function narrows(tree: Tree, child: number): boolean {
  const relation = relationOf(tree, child)
  return relation === 'acl' || (relation === 'nmod' && PRONOUNS.get(wordAt(tree, child).lower)?.use !== 'reflexive')
}

/** Head of what a noun belongs to, by "'s" or by "of"; `undefined` where nothing or more than that follows it. */
export function ownerOf(tree: Tree, head: number): number | undefined {
  const children = childrenOf(tree, head)
  const possessor = children.find(child => wordAt(tree, child).deprel === 'nmod:poss')
  if (possessor !== undefined) return possessor
  const nominal = children.filter(child => child > head && relationOf(tree, child) === 'nmod')
  const [only] = nominal
  if (only === undefined || nominal.length > 1 || children.some(child => relationOf(tree, child) === 'acl'))
    return undefined
  const preposition = childBy(tree, only, 'case')
  return preposition !== undefined && wordAt(tree, preposition).lower === 'of' ? only : undefined
}
