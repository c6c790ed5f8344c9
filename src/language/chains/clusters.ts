import type { NameKind } from '../analysis.ts'
import { type Agreement, IT, THEY } from './agreement.ts'
import type { Mention } from './mention.ts'
import { agreesWith, type NameForm } from './name-form.ts'

/** Mentions in disjoint sets (union by size), each set with what its members say together. */
export interface Clusters {
  readonly mentions: readonly Mention[]
  /** Mentions by the word that heads them; coordinations are left out. */
  readonly byHead: ReadonlyMap<number, number>
  readonly parents: Int32Array
  readonly facts: (ClusterFacts | undefined)[]
}

interface ClusterFacts {
  /** Mentions by index, not in order. */
  readonly members: number[]
  readonly agrees: Agreement
  readonly kind: NameKind | undefined
  /** The fullest name among the members. */
  readonly name: NameForm | undefined
}

const NOTHING: ClusterFacts = { members: [], agrees: 0, kind: undefined, name: undefined }

/** Each mention in a cluster of its own. */
export function clustersOf(mentions: readonly Mention[]): Clusters {
  const byHead = new Map<number, number>()
  for (const [index, { head, isCoordination }] of mentions.entries()) if (!isCoordination) byHead.set(head, index)
  return {
    mentions,
    byHead,
    parents: new Int32Array(mentions.length).map((_, index) => index),
    facts: mentions.map(({ agrees, kind, name }, index) => ({ members: [index], agrees, kind, name })),
  }
}

/** The mention that stands for a mention's cluster. */
export function clusterOf({ parents }: Clusters, mention: number): number {
  let at = mention
  while ((parents[at] ?? at) !== at) {
    const up = parents[at] ?? at
    parents[at] = parents[up] ?? up
    at = up
  }
  return at
}

/** What the members of a mention's cluster say together. */
export function factsOf(clusters: Clusters, mention: number): ClusterFacts {
  return clusters.facts[clusterOf(clusters, mention)] ?? NOTHING
}

/** True where nothing that is known of the two clusters contradicts their being one: kind, gender and number, names of persons. */
export function mayMerge(clusters: Clusters, a: number, b: number): boolean {
  const [one, other] = [factsOf(clusters, a), factsOf(clusters, b)]
  if (!kindsAgree(one.kind, other.kind) || (one.agrees & other.agrees) === 0) return false
  if (!one.name || !other.name) return true
  if (one.kind === 'person' || other.kind === 'person') return agreesWith(one.name, other.name)
  return true
}

/** Makes one cluster of two, unless they contradict each other; tells whether they are one now. */
export function merge(clusters: Clusters, a: number, b: number): boolean {
  const [one, other] = [clusterOf(clusters, a), clusterOf(clusters, b)]
  if (one === other) return true
  if (!mayMerge(clusters, one, other)) return false
  const [first, second] = [factsOf(clusters, one), factsOf(clusters, other)]
  const [large, small] = first.members.length >= second.members.length ? [one, other] : [other, one]
  const members = factsOf(clusters, large).members
  for (const member of factsOf(clusters, small).members) members.push(member)
  clusters.parents[small] = large
  clusters.facts[small] = undefined
  clusters.facts[large] = {
    members,
    agrees: agreementTogether(first.agrees, second.agrees),
    kind: narrower(first.kind, second.kind),
    name: fuller(first.name, second.name),
  }
  return true
}

/** "They" for a company does not forbid "it" for it afterwards. */
function agreementTogether(a: Agreement, b: Agreement): Agreement {
  const group = IT | THEY
  if ((a | b) === group && (a === group || b === group)) return group
  return a & b
}

function kindsAgree(a: NameKind | undefined, b: NameKind | undefined): boolean {
  if (a === b || a === undefined || b === undefined || a === 'other' || b === 'other') return true
  return a !== 'person' && b !== 'person'
}

function narrower(a: NameKind | undefined, b: NameKind | undefined): NameKind | undefined {
  return a === undefined || (a === 'other' && b !== undefined) ? b : a
}

function fuller(a: NameForm | undefined, b: NameForm | undefined): NameForm | undefined {
  if (!a || !b) return a ?? b
  return b.parts.length > a.parts.length ? b : a
}
