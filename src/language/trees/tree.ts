import type { Sentence, Word } from '../analysis.ts'

/**
 * Dependency trees of a text for walking in both directions. Whatever the words say, each is a forest: a head outside
 * the sentence, the word itself or one that closes a circle counts as none. -1 is "no word".
 */
export interface Tree {
  readonly words: readonly Word[]
  /** Head of each word. */
  readonly heads: Int32Array
  /** Relation of each word to its head, without its subtype. */
  readonly relations: readonly string[]
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** Sentence of each word, as an index; -1 between sentences. */
  readonly sentences: Int32Array
  /** First word of each word's subtree, and the last plus one. */
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

const NOBODY: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'mark',
  upos: 'X',
  xpos: '',
  lemma: '',
  deprel: 'dep',
}

/** The tree over words in sentences; linear in their number. */
export function treeOf(words: readonly Word[], sentences: readonly Sentence[]): Tree {
  const size = words.length
  const sentenceOf = new Int32Array(size).fill(-1)
  for (const [index, { tokens }] of sentences.entries())
    for (let i = Math.max(0, tokens[0]); i < Math.min(size, tokens[1]); i++) sentenceOf[i] = index
  const heads = soundHeads(words, sentenceOf)
  const firstChild = new Int32Array(size).fill(-1)
  const nextSibling = new Int32Array(size).fill(-1)
  for (let i = size - 1; i >= 0; i--) {
    const head = heads[i] ?? -1
    if (head < 0) continue
    nextSibling[i] = firstChild[head] ?? -1
    firstChild[head] = i
  }
  const relations = words.map(({ deprel }) => withoutSubtype(deprel))
  return { words, heads, relations, firstChild, nextSibling, sentences: sentenceOf, ...extents(heads) }
}

function soundHeads(words: readonly Word[], sentenceOf: Int32Array): Int32Array {
  const heads = new Int32Array(words.length).fill(-1)
  for (const [i, { head, deprel }] of words.entries()) {
    if (head === undefined || head === i || deprel === 'root' || sentenceOf[i] === -1) continue
    if (sentenceOf[head] === sentenceOf[i]) heads[i] = head
  }
  // A walk upwards that meets its own trail has found a circle, and cuts it there.
  const trail = new Int32Array(words.length)
  for (let i = 0; i < heads.length; i++) {
    let at = i
    while (at >= 0 && trail[at] === 0) {
      trail[at] = i + 1
      const up = heads[at] ?? -1
      if (up >= 0 && trail[up] === i + 1) heads[at] = -1
      at = heads[at] ?? -1
    }
  }
  return heads
}

/** From the leaves up: a word is counted off when all its dependents have been. */
function extents(heads: Int32Array): Pick<Tree, 'lefts' | 'rights'> {
  const lefts = new Int32Array(heads.length).map((_, i) => i)
  const rights = new Int32Array(heads.length).map((_, i) => i + 1)
  const open = new Int32Array(heads.length)
  for (const head of heads) if (head >= 0) open[head] = (open[head] ?? 0) + 1
  for (let leaf = 0; leaf < heads.length; leaf++) {
    let at = leaf
    while (at >= 0 && open[at] === 0) {
      open[at] = -1
      const up = heads[at] ?? -1
      if (up < 0) break
      lefts[up] = Math.min(lefts[up] ?? up, lefts[at] ?? at)
      rights[up] = Math.max(rights[up] ?? up, rights[at] ?? at)
      open[up] = (open[up] ?? 0) - 1
      at = up
    }
  }
  return { lefts, rights }
}

/** The word at an index; a blank one where there is none. */
export function wordAt(tree: Tree, index: number): Word {
  return tree.words[index] ?? NOBODY
}

/** Head of a word, or -1. */
export function headOf(tree: Tree, index: number): number {
  return tree.heads[index] ?? -1
}

/** UD relation without its subtype; `dep` where there is no word. */
export function relationOf(tree: Tree, index: number): string {
  return tree.relations[index] ?? NOBODY.deprel
}

function withoutSubtype(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** Dependents of a word in text order. */
export function childrenOf(tree: Tree, index: number): number[] {
  const children: number[] = []
  for (let at = tree.firstChild[index] ?? -1; at >= 0; at = tree.nextSibling[at] ?? -1) children.push(at)
  return children
}

/** The first dependent with this relation, subtypes included. */
export function childBy(tree: Tree, index: number, relation: string): number | undefined {
  for (let at = tree.firstChild[index] ?? -1; at >= 0; at = tree.nextSibling[at] ?? -1)
    if (relationOf(tree, at) === relation) return at
  return undefined
}

/** True when `inner` is `outer` or stands in its subtree. Climbs at most 100 heads. */
export function isUnder(tree: Tree, outer: number, inner: number): boolean {
  let at = inner
  for (let steps = 0; at >= 0 && steps < 100; steps++) {
    if (at === outer) return true
    at = headOf(tree, at)
  }
  return false
}
