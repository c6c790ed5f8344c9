import type { Name } from '../analysis.ts'
import { childBy, headOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { isPersonNoun } from './agreement.ts'
import { NAMED_WITH_OF } from './lexicon/group-nouns.ts'

/** Where names stand in the trees. */
export interface NamedHeads {
  /** By the head of the phrase that the name stands in. */
  readonly headed: ReadonlyMap<number, Name>
  /** Words of names, which head no phrase of their own unless they are in `headed`. */
  readonly covered: ReadonlySet<number>
}

/** The phrase that each name stands in; of two names with one head the first counts, and one outside the text does not. */
export function namedHeads(tree: Tree, names: readonly Name[]): NamedHeads {
  const headed = new Map<number, Name>()
  const covered = new Set<number>()
  for (const name of names) {
    if (name.tokens[0] < 0 || name.tokens[0] >= name.tokens[1] || name.tokens[1] > tree.words.length) continue
    for (let i = name.tokens[0]; i < name.tokens[1]; i++) covered.add(i)
    const head = phraseHead(tree, headOfName(tree, name), name)
    if (tree.words[head] && wordAt(tree, head).upos !== 'ADJ' && !headed.has(head)) headed.set(head, name)
  }
  return { headed, covered }
}

/** The word of a name that hangs outside it; the last where no tree says. */
function headOfName(tree: Tree, { tokens: [from, to] }: Name): number {
  for (let i = from; i < to; i++) {
    const head = headOf(tree, i)
    if (head >= 0 && (head < from || head >= to)) return i
    if (head < 0 && wordAt(tree, i).deprel === 'root') return i
  }
  return to - 1
}

/** "director Marko Vell" and "the town of Orvel" are one phrase each, whose head is the common noun. */
function phraseHead(tree: Tree, head: number, { kind }: Name): number {
  const up = headOf(tree, head)
  const noun = wordAt(tree, up)
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return head
  const isClose =
    relationOf(tree, head) === 'appos' && (tree.lefts[head] ?? head) > up && childBy(tree, head, 'punct') === undefined
  if (relationOf(tree, head) === 'flat' || (isClose && isPersonNoun(noun.lemma.toLowerCase()))) return up
  const isOf =
    kind === 'place' &&
    noun.xpos !== 'NNS' &&
    relationOf(tree, head) === 'nmod' &&
    NAMED_WITH_OF.has(noun.lemma.toLowerCase())
  const preposition = isOf ? childBy(tree, head, 'case') : undefined
  return preposition !== undefined && wordAt(tree, preposition).lower === 'of' ? up : head
}
