import type { PloverRoot } from '../plover-event.ts'
import { rootIfNegated, rootIfPlanned } from '../status-events.ts'
import type { Deed } from './deed.ts'
import { NAMED_DEEDS } from './deeds/acts.ts'
import { DEEDS_OF_FORCE } from './deeds/force.ts'
import { DEEDS_OF_HELP } from './deeds/help.ts'
import { DEEDS_OF_PRESSURE } from './deeds/pressure.ts'
import { DEEDS_OF_WORDS } from './deeds/words.ts'
import { FRAMES, type Frame } from './frames.ts'
import { clauseWords, firstUnder, type WordTree } from './word-tree.ts'

/** Rows by each of their words, those that ask for a word near by first. */
function byWord<T extends { readonly words: readonly string[]; readonly near?: readonly string[] }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const ordered = [...rows.filter(({ near }) => near), ...rows.filter(({ near }) => !near)]
  const words = new Set(ordered.flatMap(row => row.words))
  return new Map([...words].map(word => [word, ordered.filter(row => row.words.includes(word))]))
}

const DEEDS = byWord<Deed>([...DEEDS_OF_WORDS, ...DEEDS_OF_PRESSURE, ...DEEDS_OF_HELP, ...DEEDS_OF_FORCE])
const NAMED = byWord<Deed>(NAMED_DEEDS)
const FRAME_OF = byWord<Frame>(FRAMES)

/** What a word says that somebody does, with its frame, its negation and its tense; `undefined` where it says nothing that we know. */
export function rootAt(tree: WordTree, at: number, depth = 0): PloverRoot | undefined {
  if (depth > 6) return undefined
  const root = framed(tree, at, depth) ?? deedAt(tree, at) ?? told(tree, at, depth)
  if (!root) return undefined
  if (isNegated(tree, at)) return rootIfNegated(root)
  return isFuture(tree, at) ? rootIfPlanned(root) : root
}

function framed(tree: WordTree, at: number, depth: number): PloverRoot | undefined {
  const frame = rowAt(FRAME_OF, tree, at)
  if (!frame) return undefined
  const below = complementOf(tree, at)
  if (below === undefined) return framedNoun(tree, at, frame)
  switch (frame.makes) {
    case 'wants':
      return hasOwnSubject(tree, at, below) ? 'REQUEST' : planned(rootAt(tree, below, depth + 1))
    case 'plans':
      return planned(rootAt(tree, below, depth + 1))
    case 'orders': {
      const ordered = rootAt(tree, below, depth + 1)
      return ordered === 'ASSAULT' || ordered === 'COERCE' ? ordered : 'REQUEST'
    }
    case 'means':
      return rootAt(tree, below, depth + 1)
    default:
      return frame.makes
  }
}

/** "agreed to a truce", "is ready for talks", "considers sanctions". */
function framedNoun(tree: WordTree, at: number, { makes }: Frame): PloverRoot | undefined {
  if (makes === 'AGREE') return hasNounFor(tree, at) ? 'AGREE' : undefined
  const object = firstUnder(tree, at, /^obj$/)
  return makes === 'plans' && object !== undefined ? planned(deedAt(tree, object)) : undefined
}

/** "wants the mayor to resign": not what whoever wants it does himself. */
function hasOwnSubject(tree: WordTree, at: number, below: number): boolean {
  return firstUnder(tree, at, /^obj$/) !== undefined || firstUnder(tree, below, /^nsubj/) !== undefined
}

const planned = (root: PloverRoot | undefined) => root && rootIfPlanned(root)

/** The first row of a word whose near words stand in its clause, if it asks for any. */
function rowAt<T extends { readonly near?: readonly string[] }>(
  table: ReadonlyMap<string, readonly T[]>,
  tree: WordTree,
  at: number,
): T | undefined {
  const rows = table.get(lemmaAt(tree, at))
  if (!rows) return undefined
  const next = tree.words[at + 1]?.lower
  const near = wordsNear(tree, at)
  const stands = (word: string) => (word.startsWith('+') ? word === `+${next}` : near.has(word))
  return rows.find(row => row.near === undefined || row.near.some(stands))
}

/** Of a verb that the tree takes for an adjective, the noun and what hangs on it. */
function wordsNear(tree: WordTree, at: number): ReadonlySet<string> {
  const { deprel, head } = tree.words[at] ?? {}
  if (deprel !== 'amod' || head === undefined) return clauseWords(tree, at)
  return new Set([lemmaAt(tree, head), ...clauseWords(tree, head)])
}

/** What a verb or a noun says by itself. */
export function deedAt(tree: WordTree, at: number): PloverRoot | undefined {
  return rowAt(tree.words[at]?.upos === 'VERB' ? DEEDS : NAMED, tree, at)?.root
}

/** The clause that completes a word: its complement, or an infinitive or "of" with a gerund that the tree hangs beside it or on its object. */
function complementOf(tree: WordTree, at: number): number | undefined {
  const own = firstUnder(tree, at, /^(?:xcomp|ccomp)$/)
  if (own !== undefined) return own
  const object = firstUnder(tree, at, /^obj$/)
  return [...(tree.under[at] ?? []), ...(object === undefined ? [] : (tree.under[object] ?? []))].find(each => {
    const mark = firstUnder(tree, each, /^mark$/)
    const isClause = /^(?:advcl|acl)/.test(tree.words[each]?.deprel ?? '')
    return each > at && isClause && mark !== undefined && /^(?:to|of)$/.test(tree.words[mark]?.lower ?? '')
  })
}

function hasNounFor(tree: WordTree, at: number): boolean {
  return (tree.under[at] ?? []).some(each => {
    const preposition = firstUnder(tree, each, /^case$/)
    return (
      tree.words[each]?.deprel === 'obl' &&
      preposition !== undefined &&
      /^(?:to|for)$/.test(tree.words[preposition]?.lower ?? '')
    )
  })
}

/** A word that is no deed itself tells one in its complement or in the noun that is its object. */
function told(tree: WordTree, at: number, depth: number): PloverRoot | undefined {
  const below = takenForVerb(tree, at) ?? complementOf(tree, at)
  if (below !== undefined) {
    if (isObliging(tree, below)) return 'REQUEST'
    return rootAt(tree, below, depth + 1)
  }
  const object = firstUnder(tree, at, /^obj$/)
  return object === undefined ? undefined : deedAt(tree, object)
}

/** "had tortured prisoners": the verb behind "have", where the tree takes it for an adjective of its object. */
function takenForVerb(tree: WordTree, at: number): number | undefined {
  const next = tree.words[at + 1]
  return lemmaAt(tree, at) === 'have' && next?.upos === 'VERB' && next.deprel === 'amod' ? at + 1 : undefined
}

const lemmaAt = ({ words }: WordTree, at: number) => words[at]?.lemma.toLowerCase() ?? ''

/** "said that Norland must leave". */
function isObliging(tree: WordTree, at: number): boolean {
  return (tree.under[at] ?? []).some(each => /^(?:must|should|ought)$/.test(tree.words[each]?.lower ?? ''))
}

function isNegated(tree: WordTree, at: number): boolean {
  return (tree.under[at] ?? []).some(
    each => /^(?:not|n't|n’t|never|no)$/.test(tree.words[each]?.lower ?? '') && each < at,
  )
}

function isFuture(tree: WordTree, at: number): boolean {
  return (tree.under[at] ?? []).some(
    each => tree.words[each]?.deprel === 'aux' && /^(?:will|would|shall|'ll|’ll)$/.test(tree.words[each]?.lower ?? ''),
  )
}
