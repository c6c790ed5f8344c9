import { childBy, childrenOf, headOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { type Clusters, clusterOf, merge } from './clusters.ts'
import type { Mention } from './mention.ts'
import type { NameForm } from './name-form.ts'

/** Second sieve: what the grammar says is one: appositions, a name with its initials in brackets, "X is the Y". */
export function linkConstructs(clusters: Clusters, tree: Tree): void {
  for (const [index, mention] of clusters.mentions.entries()) {
    if (mention.isCoordination || mention.form === 'pronoun') continue
    const other = apposedTo(tree, mention) ?? subjectOf(tree, mention) ?? calledBy(tree, mention)
    const found = other === undefined ? undefined : clusters.byHead.get(other)
    if (found !== undefined && mayBeOne(clusters, found, index)) merge(clusters, found, index)
  }
}

/** The head of what this phrase is an apposition to; of a list ("A, B, C") none. */
function apposedTo(tree: Tree, { head }: Mention): number | undefined {
  if (relationOf(tree, head) !== 'appos' || childBy(tree, head, 'conj') !== undefined) return undefined
  const up = headOf(tree, head)
  if (isSpeakerApart(tree, up, head)) return undefined
  return hasMoreAppositions(tree, up) ? undefined : up
}

/** "Envoy: Vell behind raid", "Strike kills 12 children – medics": in a headline a colon or a dash stands between who speaks and what is said. */
function isSpeakerApart(tree: Tree, up: number, head: number): boolean {
  for (let at = up + 1; at < head; at++) {
    const mark = wordAt(tree, at).lower
    if (mark === ':') return true
    const end = tree.rights[head] ?? head + 1
    const isLast = tree.sentences[end] !== tree.sentences[head] && childBy(tree, head, 'det') === undefined
    if (/^[-–—]$/.test(mark) && isLast) return true
  }
  return false
}

/** More than two of them are a list. Stops at the third. */
function hasMoreAppositions(tree: Tree, head: number): boolean {
  let count = 0
  for (let at = tree.firstChild[head] ?? -1; at >= 0 && count < 3; at = tree.nextSibling[at] ?? -1)
    if (relationOf(tree, at) === 'appos') count++
  return count > 2
}

const HEDGES = new Set('not never no would could may might should can if whether like as'.split(' '))

/** The subject of "X is the Y": not of a question, a denial, a wish or a comparison. */
function subjectOf(tree: Tree, mention: Mention): number | undefined {
  const { head } = mention
  if (childBy(tree, head, 'cop') === undefined || !identifies(mention)) return undefined
  const subject = childBy(tree, head, 'nsubj')
  if (subject === undefined || subject > head) return undefined
  const isHedged = childrenOf(tree, head).some(
    child =>
      HEDGES.has(wordAt(tree, child).lower) ||
      wordAt(tree, child).lower === "n't" ||
      relationOf(tree, child) === 'case',
  )
  return isHedged ? undefined : subject
}

const NAMING = new Set('call name dub title nickname'.split(' '))

/** "A group called X" and "a group known as X" are X. */
function calledBy(tree: Tree, { head, form }: Mention): number | undefined {
  const verb = headOf(tree, head)
  const { lemma, upos } = wordAt(tree, verb)
  if (form !== 'name' || upos !== 'VERB' || relationOf(tree, verb) !== 'acl' || head < verb) return undefined
  if (wordAt(tree, verb).deprel === 'acl:relcl') return undefined
  const preposition = childBy(tree, head, 'case')
  const isAs = lemma === 'know' && preposition !== undefined && wordAt(tree, preposition).lower === 'as'
  return isAs || (NAMING.has(lemma) && preposition === undefined) ? headOf(tree, verb) : undefined
}

function identifies({ form, determiner, kind, isPlural }: Mention): boolean {
  return form === 'name' || determiner === 'definite' || determiner === 'possessive' || (kind === 'person' && !isPlural)
}

/** Two names are one only where one abbreviates the other; "Vell, Orvel" is a man and his town. */
function mayBeOne(clusters: Clusters, a: number, b: number): boolean {
  const [one, other] = [clusters.mentions[a], clusters.mentions[b]]
  if (!one || !other || clusterOf(clusters, a) === clusterOf(clusters, b)) return false
  if (one.form === 'pronoun' && one.pronoun?.person !== 3)
    return other.form === 'description' && other.kind === 'person'
  if (!one.name || !other.name) return true
  return one.kind === other.kind && (one.kind === 'person' || isAbbreviation(one.name, other.name))
}

/** "SBU" beside "Security Service of Ukraine": one word in upper case beside several. */
function isAbbreviation(one: NameForm, other: NameForm): boolean {
  const [short, long] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  return short.isUpperCase && short.parts.length === 1 && long.parts.length > 1
}
