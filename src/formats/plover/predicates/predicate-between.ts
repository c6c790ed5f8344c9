import type { PloverRoot } from '../plover-event.ts'
import type { Pair } from '../relation-between.ts'
import { deedAt, rootAt } from './root-of-word.ts'
import { above, headOf, type WordTree } from './word-tree.ts'

/**
 * What the source does to the target by the predicates that the tree has between the two, or by the noun of the source itself ("the attack of the
 * rebels"); `undefined` where they say nothing that we know.
 */
export function predicateBetween(tree: WordTree, pair: Pair): PloverRoot | undefined {
  const source = headOf(tree, pair.source)
  const target = headOf(tree, pair.target)
  if (source !== undefined && target !== undefined && isCharge(tree, source, target)) return 'ACCUSE'
  const path = source === undefined ? pathOver(tree, target) : between(tree, source, target)
  const own = source === undefined ? [] : [source]
  return firstRoot([...path, ...own].map(at => () => rootAt(tree, at)))
}

/** What the first verb between the words of the two says, or else the first noun, however the tree hangs it. */
export function verbBetween(tree: WordTree, pair: Pair): PloverRoot | undefined {
  const [from, to] = [headOf(tree, pair.source) ?? 0, headOf(tree, pair.target) ?? tree.words.length]
  const inside = tree.words.flatMap(({ upos }, at) =>
    at > Math.min(from, to) && at < Math.max(from, to) ? [{ at, upos }] : [],
  )
  const ordered = [...inside.filter(({ upos }) => upos === 'VERB'), ...inside.filter(({ upos }) => upos === 'NOUN')]
  return firstRoot(
    ordered.map(
      ({ at }) =>
        () =>
          deedAt(tree, at),
    ),
  )
}

/** The first that gives a root. */
function firstRoot(tries: readonly (() => PloverRoot | undefined)[]): PloverRoot | undefined {
  for (const attempt of tries) {
    const root = attempt()
    if (root) return root
  }
  return undefined
}

const pathOver = (tree: WordTree, at: number | undefined) => (at === undefined ? [] : above(tree, at))

/** The words over the source up to where the target comes in, then those down to the target; a joined verb with the target under it comes first. */
function between(tree: WordTree, source: number, target: number | undefined): readonly number[] {
  const up = above(tree, source)
  const over = pathOver(tree, target)
  const meet = up.findIndex(at => over.includes(at))
  if (meet < 0) return [...up]
  const top = up[meet]
  const down = over.slice(0, over.indexOf(top ?? -1)).toReversed()
  const own = up.slice(0, meet + 1)
  const verbs = own.flatMap(at => takenForAdjective(tree, at, source))
  const isJoined =
    down[0] !== undefined && tree.words[down[0]]?.deprel === 'conj' && tree.words[down[0]]?.upos === 'VERB'
  return isJoined ? [...down, ...own] : [...verbs, ...own, ...down, ...up.slice(meet + 1)]
}

/** "Norland suspended aid": a verb behind the source that the tree takes for an adjective of its object, but no "Norland-backed rebels". */
function takenForAdjective({ words, under }: WordTree, noun: number, source: number): readonly number[] {
  return (under[noun] ?? []).filter(
    at => words[at]?.upos === 'VERB' && words[at]?.deprel === 'amod' && at > source && words[at - 1]?.upos !== 'PUNCT',
  )
}

/** "The senate said that the police had tortured prisoners": whoever says of another that he used force accuses him. */
function isCharge(tree: WordTree, source: number, target: number): boolean {
  const [at = -1, over = -1] = above(tree, target)
  const isSubject = tree.words[target]?.deprel === 'nsubj' && tree.words[at]?.deprel === 'ccomp'
  return isSubject && tree.words[source]?.head === over && /^(?:ASSAULT|COERCE)$/.test(rootAt(tree, at) ?? '')
}
