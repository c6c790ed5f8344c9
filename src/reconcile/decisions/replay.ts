import type { Actor } from '../../record/actor.ts'
import type { Decision } from '../../record/decision.ts'
import type { ReportId } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { byCodeUnits, keyOf } from '../order.ts'

/** A reviewer’s last word on something. */
export type Review = NonNullable<RecordEvent['review']>

/** The decisions that stand, ready to be asked about each part of the record. */
export interface Replay {
  /** Decisions in force, in the order they were made. */
  readonly decisions: readonly Decision[]
  reviewOf(id: string): Review | undefined
  /** The last correction of one field of one part. */
  corrected(id: string, field: string): string | undefined
  correctActor(actor: Actor): Actor
  /** Groups after merges and splits. A merged group keeps the id decided on; a split one gets an id from it and its reports. */
  regroup<Id extends string, T>(
    groups: ReadonlyMap<Id, readonly T[]>,
    reportOf: (member: T) => ReportId,
    newId: (...parts: readonly string[]) => Id,
  ): Map<Id, T[]>
}

/** Replays decisions in the order of their instants, then ids; one taken back counts no more, unless that is taken back too. */
export function replay(decisions: Iterable<Decision>): Replay {
  const standing = inForce(decisions)
  const reviews = new Map<string, Review>()
  const corrections = new Map<string, string>()
  for (const { kind, of, field, value } of standing) {
    if (kind === 'accept') reviews.set(of, 'accepted')
    if (kind === 'reject') reviews.set(of, 'rejected')
    if (kind === 'unsure') reviews.set(of, 'unsure')
    if (kind === 'correct' && field !== undefined && value !== undefined) corrections.set(keyOf(of, field), value)
  }
  const corrected = (id: string, field: string) =>
    corrections.size === 0 ? undefined : corrections.get(keyOf(id, field))
  return {
    decisions: standing,
    reviewOf: id => reviews.get(id),
    corrected,
    correctActor: actor => {
      const name = corrected(actor.id, 'name')
      const side = corrected(actor.id, 'side')
      return {
        ...actor,
        ...(name === undefined ? {} : { name }),
        ...(side === undefined ? {} : { side: { value: side, basis: 'stated', evidence: [] } }),
      }
    },
    regroup: (groups, reportOf, newId) => regroup({ groups, reportOf, newId, standing }),
  }
}

function inForce(decisions: Iterable<Decision>): Decision[] {
  const once = new Map(Array.from(decisions, decision => [decision.id, decision] as const))
  const inOrder = [...once.values()].sort((a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(a.id, b.id))
  const undone = new Set<string>()
  for (const decision of inOrder.toReversed()) {
    if (decision.undoes !== undefined && !undone.has(decision.id)) undone.add(decision.undoes)
  }
  return inOrder.filter(({ id, undoes }) => undoes === undefined && !undone.has(id))
}

function regroup<Id extends string, T>(input: {
  readonly groups: ReadonlyMap<Id, readonly T[]>
  readonly reportOf: (member: T) => ReportId
  readonly newId: (...parts: readonly string[]) => Id
  readonly standing: readonly Decision[]
}): Map<Id, T[]> {
  const groups = new Map<Id, T[]>(Array.from(input.groups, ([id, members]) => [id, [...members]]))
  // Ids in decisions are plain strings: they are looked up among the groups that there are.
  const known = new Map<string, Id>(Array.from(groups.keys(), id => [id, id] as const))
  for (const { kind, of, with: others = [] } of input.standing) {
    const id = known.get(of)
    const members = id === undefined ? undefined : groups.get(id)
    if (id === undefined || !members) continue
    if (kind === 'merge') {
      for (const other of others) {
        const otherId = known.get(other)
        if (otherId === undefined || otherId === id) continue
        members.push(...(groups.get(otherId) ?? []))
        groups.delete(otherId)
      }
    }
    if (kind === 'split') {
      const out = new Set(others)
      const leaving = members.filter(member => out.has(input.reportOf(member)))
      if (leaving.length === 0 || leaving.length === members.length) continue
      const newId = input.newId('split', of, ...others.toSorted(byCodeUnits))
      groups.set(
        id,
        members.filter(member => !out.has(input.reportOf(member))),
      )
      groups.set(newId, [...(groups.get(newId) ?? []), ...leaving])
      known.set(newId, newId)
    }
  }
  return groups
}
