import { hashOf } from '../../../language/network/hash.ts'
import { headOf, type Tree } from '../../../language/trees/tree.ts'
import type { Span } from '../../../text/span.ts'
import { bucket, joined } from './keys.ts'

/** Features of each word as seen from a cue. */
export const PAIR_FEATURES = 11

/** What is needed of a text to look from a cue at other words. */
export interface Sight {
  readonly tree: Tree
  readonly quotation: Int32Array
  /** Hash of each word's lemma, and of its relation. */
  readonly lemmas: Uint32Array
  readonly relations: Uint32Array
  /** What kind of word it is for boundaries: 0 others, 1 comma, 2 quotation mark, 3 stop, 4 "that", 5 "to", 6 dash or colon, 7 "and" or "but". */
  readonly classes: Uint8Array
}

export function sightOf(tree: Tree, quotation: Int32Array): Sight {
  const { words } = tree
  return {
    tree,
    quotation,
    lemmas: Uint32Array.from(words, ({ lemma }) => hashOf(lemma, 21)),
    relations: Uint32Array.from(tree.relations, relation => hashOf(relation, 22)),
    classes: Uint8Array.from(words, ({ lower }) => CLASSES.get(lower) ?? 0),
  }
}

const CLASSES: ReadonlyMap<string, number> = new Map(
  [',', "“ ” \" '' `` « »", '. ? ! …', 'that', 'to', '— – - -- : ; ( )', 'and but'].flatMap((words, i) =>
    words.split(' ').map(word => [word, i + 1] as const),
  ),
)

/**
 * For each word of the window, `PAIR_FEATURES` keys: how far it is, the path between the two in the tree, the branch it is on with the cue's lemma, what
 * stands between. Linear in the window. The idea of paths and of lexicalised branches: semantic role labelling (Gildea & Jurafsky 2002).
 */
export function pairKeys(sight: Sight, cue: number, [from, to]: Span): Uint32Array {
  const keys = new Uint32Array((to - from) * PAIR_FEATURES)
  const { tree, quotation, lemmas, classes } = sight
  const ways = waysFrom(sight, cue, [from, to])
  const between = passedFrom(sight, cue, [from, to])
  const lemma = lemmas[cue] ?? 0
  const word = tree.words[cue]
  const kind = joined(hashOf(word?.xpos ?? '', 23), hashOf(word?.deprel ?? '', 24))
  const voice = joined(kind, isPassive(tree, cue) ? 1 : 0)
  const quotedCue = quotation[cue] ?? -1
  for (let i = from; i < to; i++) {
    const at = (i - from) * PAIR_FEATURES
    const way = ways[i - from] ?? NO_WAY
    const side = i < cue ? 1 : i > cue ? 2 : 0
    const distance = bucket(Math.abs(i - cue)) * 3 + side
    const sentences = (tree.sentences[i] ?? 0) - (tree.sentences[cue] ?? 0)
    const own = quotation[i] ?? -1
    const quoted = own === -1 ? 0 : own === quotedCue ? 1 : 2
    const passed = between[i - from] ?? 0
    const [before, after] = [ways[i - from - 1], ways[i - from + 1]]
    const branch = joined(way.branch, side)
    keys[at] = joined(31, distance)
    keys[at + 1] = joined(32, Math.max(-2, Math.min(2, sentences)) * 8 + quoted * 2 + (quotedCue === -1 ? 0 : 1))
    keys[at + 2] = joined(33, way.path)
    keys[at + 3] = joined(34, branch)
    keys[at + 4] = joined(joined(35, lemma), branch)
    keys[at + 5] =
      Math.abs(i - cue) <= 3 ? joined(joined(36, lemma), joined(lemmas[i] ?? 0, i - cue + 4)) : joined(36, side)
    keys[at + 6] = joined(joined(37, passed), side * 4 + quoted)
    keys[at + 7] = joined(
      joined(38, way.branch),
      joined(before?.node === way.node ? 1 : 0, (classes[i - 1] ?? 0) * 16 + (classes[i] ?? 0)),
    )
    keys[at + 8] = joined(joined(39, voice), branch)
    keys[at + 9] = joined(joined(40, way.depth), joined(sight.relations[i] ?? 0, way.kind))
    keys[at + 10] = joined(
      joined(41, way.branch),
      joined(after?.node === way.node ? 1 : 0, (classes[i + 1] ?? 0) * 16 + (classes[i] ?? 0)),
    )
  }
  return keys
}

/** How a word is reached from the cue: over which word right under (or on) the cue's own way to the root, and by which relations. */
interface Way {
  /** 0 the cue itself, 1 under the cue, 2 above it, 3 beside it, 4 in another sentence. */
  readonly kind: number
  /** The word where the way leaves that of the cue. */
  readonly node: number
  readonly branch: number
  readonly path: number
  readonly depth: number
}

const NO_WAY: Way = { kind: 4, node: -1, branch: 0, path: 0, depth: 0 }

function waysFrom(sight: Sight, cue: number, [from, to]: Span): Way[] {
  const { tree, relations } = sight
  const above = new Map<number, Way>()
  let path = 1
  for (let at = cue, steps = 0; at >= 0 && steps < 40; at = headOf(tree, at), steps++) {
    above.set(at, {
      kind: steps === 0 ? 0 : 2,
      node: at,
      branch: joined(joined(2, Math.min(steps, 3)), path),
      path,
      depth: Math.min(steps, 4),
    })
    if (steps < 4) path = joined(path, relations[at] ?? 0)
  }
  const ways: (Way | undefined)[] = Array.from({ length: to - from })
  const wayOf = (i: number, steps: number): Way => {
    const known = above.get(i) ?? ways[i - from]
    if (known) return known
    const head = headOf(tree, i)
    if (head < 0 || steps > 40) {
      const apart = Math.max(-2, Math.min(2, (tree.sentences[i] ?? 0) - (tree.sentences[cue] ?? 0)))
      return { kind: 4, node: i, branch: joined(4, apart + 3), path: joined(4, apart + 3), depth: 0 }
    }
    const up = wayOf(head, steps + 1)
    const isLeaving = up.kind === 0 || up.kind === 2
    const relation = relations[i] ?? 0
    const side = i < head ? 1 : 2
    const way: Way = {
      kind: up.kind === 0 ? 1 : isLeaving ? 3 : up.kind,
      node: isLeaving ? i : up.node,
      branch: isLeaving ? joined(joined(up.branch, relation), side) : up.branch,
      path: up.depth < 3 || isLeaving ? joined(joined(up.path, relation), side) : up.path,
      depth: isLeaving ? 1 : Math.min(up.depth + 1, 6),
    }
    if (i >= from && i < to) ways[i - from] = way
    return way
  }
  return Array.from({ length: to - from }, (_, k) => wayOf(from + k, 0))
}

/** What stands between the cue and each word: commas, quotation marks, stops, "that", verbs; each counted to two. */
function passedFrom({ classes, tree }: Sight, cue: number, [from, to]: Span): Uint32Array {
  const passed = new Uint32Array(to - from)
  for (const step of [-1, 1]) {
    let [commas, marks, stops, thats, verbs] = [0, 0, 0, 0, 0]
    for (let i = cue + step; i >= from && i < to; i += step) {
      passed[i - from] = commas + 3 * marks + 9 * stops + 18 * thats + 36 * verbs
      const kind = classes[i] ?? 0
      if (kind === 1) commas = Math.min(2, commas + 1)
      else if (kind === 2) marks = Math.min(2, marks + 1)
      else if (kind === 3) stops = 1
      else if (kind === 4) thats = 1
      else if (tree.words[i]?.upos === 'VERB') verbs = Math.min(2, verbs + 1)
    }
  }
  return passed
}

function isPassive(tree: Tree, cue: number): boolean {
  for (let at = tree.firstChild[cue] ?? -1; at >= 0; at = tree.nextSibling[at] ?? -1)
    if (/:pass$/.test(tree.words[at]?.deprel ?? '')) return true
  return false
}
