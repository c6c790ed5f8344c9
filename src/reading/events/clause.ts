import type { Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'

/** Words of a clause from its first to its last, `[from, to)`; what is embedded between them is inside. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** Which clause every word of a text belongs to. */
export interface Clauses {
  /** Index of the predicate of the clause that a word belongs to; the word itself where no tree was made. */
  predicateOf(at: number): number
  /** The words of a predicate, joined words and stops at the ends left out; with those of the verbs that it completes ("began | withdrawing"). */
  hullOf(predicate: number): Clause
}

const made = new WeakMap<readonly Word[], Clauses>()

/** The clauses of a text by its trees; made once per list of words, in linear time. */
export function clausesOf(words: readonly Word[]): Clauses {
  const found = made.get(words)
  if (found) return found
  const predicates = predicatesOf(words)
  const hulls = hullsOf(words, predicates)
  const clauses: Clauses = {
    predicateOf: at => predicates[at] ?? at,
    hullOf: predicate => widened(words, hulls, predicate),
  }
  made.set(words, clauses)
  return clauses
}

function predicatesOf(words: readonly Word[]): Int32Array {
  const predicates = new Int32Array(words.length).fill(-1)
  for (let i = 0; i < words.length; i++) {
    const path: number[] = []
    let at: number | undefined = i
    while (at !== undefined && predicates[at] === -1) {
      predicates[at] = at
      path.push(at)
      if (isClausal(words, at)) break
      at = words[at]?.head
    }
    const end = at === undefined ? path.at(-1) : predicates[at]
    for (const each of path) predicates[each] = end ?? each
  }
  return predicates
}

/** True for a word that heads a clause: by its relation, or a verb in the place of a noun or joined to another verb. */
export function isClausal(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.head === undefined) return true
  switch (word.deprel) {
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
    case 'advcl':
    case 'advcl:relcl':
    case 'acl':
    case 'acl:relcl':
    case 'parataxis':
      return true
    case 'conj':
      return isVerbal(words[word.head]) ? isPredicate(words, at) : hasSubject(words, at)
    case 'amod':
    case 'compound':
    case 'case':
    case 'aux':
    case 'aux:pass':
    case 'cop':
    case 'fixed':
    case 'flat':
    case 'compound:prt':
      return false
    default:
      return word.upos === 'VERB'
  }
}

const isVerbal = (word: Word | undefined) => word?.upos === 'VERB' || word?.upos === 'AUX'

function isPredicate(words: readonly Word[], at: number): boolean {
  return isVerbal(words[at]) || hasSubject(words, at)
}

function hasSubject(words: readonly Word[], at: number): boolean {
  return dependentBy(words, at, 'nsubj', 'nsubj:pass', 'cop', 'expl') !== undefined
}

function hullsOf(words: readonly Word[], predicates: Int32Array): Map<number, Clause> {
  const hulls = new Map<number, Clause>()
  for (const [i, word] of words.entries()) {
    if (/^(?:punct|cc|discourse)$/.test(word.deprel) || (word.deprel === 'mark' && word.xpos !== 'TO')) continue
    const own = hulls.get(predicates[i] ?? i)
    hulls.set(predicates[i] ?? i, own ? { from: own.from, to: i + 1 } : { from: i, to: i + 1 })
  }
  return hulls
}

function widened(words: readonly Word[], hulls: ReadonlyMap<number, Clause>, predicate: number): Clause {
  let { from, to } = hulls.get(predicate) ?? { from: predicate, to: predicate + 1 }
  let at = predicate
  for (let step = 0; step < 4; step++) {
    const over = completed(words, at)
    const hull = over === undefined ? undefined : hulls.get(over)
    if (over === undefined || !hull) break
    from = Math.min(from, hull.from)
    to = Math.max(to, hull.to)
    at = over
  }
  return { from, to }
}

/** The verb that a verb without a subject of its own completes: "began withdrawing", "ordered troops to withdraw". */
export function completed(words: readonly Word[], predicate: number): number | undefined {
  const word = words[predicate]
  if (word?.deprel !== 'xcomp' || word.head === undefined) return undefined
  return isVerbal(words[word.head]) ? word.head : undefined
}
