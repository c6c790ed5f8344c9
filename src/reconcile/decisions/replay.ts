import type { Actor } from '../../record/actor.ts'
import type { Decision } from '../../record/decision.ts'
import type { ActorId, IdPrefix, ReportId } from '../../record/ids.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import { actorMoves } from './actor-moves.ts'

/** A reviewer’s last word on something. */
export type Review = NonNullable<RecordEvent['review']>

/** The decisions that stand, ready to be asked about each part of the record. */
export interface Replay {
  /** Decisions in force, in the order they were made. */
  readonly decisions: readonly Decision[]
  /** True where there is a decision on an id. */
  isDecided(id: string): boolean
  /** True where there is a decision on any id of a kind. */
  decides(prefix: IdPrefix): boolean
  reviewOf(id: string): Review | undefined
  /** The last of the reviews of several ids of one thing. */
  reviewOfAny(ids: readonly string[]): Review | undefined
  /** The last correction of one field of one part. */
  corrected(id: string, field: string): string | undefined
  correctedAny(ids: readonly string[], field: string): string | undefined
  correctActor(actor: Actor): Actor
  /** Who an actor of one report is after merges and splits. A merged actor has the id decided on; a split one gets an id from it and its reports. */
  actorAfter(actor: ActorId, report: ReportId): ActorId
}

/** A value, and the place of its decision among all. */
interface Word<T> {
  readonly at: number
  readonly value: T
}

const REVIEWS: { readonly [kind in Decision['kind']]?: Review } = {
  accept: 'accepted',
  reject: 'rejected',
  unsure: 'unsure',
}

/** Replays decisions in the order of their instants, then ids; one taken back counts no more, unless that is taken back too. */
export function replay(decisions: Iterable<Decision>): Replay {
  const standing = inForce(decisions)
  const reviews = new Map<string, Word<Review>>()
  const corrections = new Map<string, Word<string>>()
  const decided = new Set<string>()
  standing.forEach(({ kind, of, field, value }, at) => {
    decided.add(of)
    const review = REVIEWS[kind]
    if (review) reviews.set(of, { at, value: review })
    if (kind === 'correct' && field !== undefined && value !== undefined)
      corrections.set(keyOf(of, field), { at, value })
  })
  const kinds = new Set([...decided].map(id => id.slice(0, id.indexOf('-'))))
  const corrected = (id: string, field: string) =>
    corrections.size === 0 ? undefined : corrections.get(keyOf(id, field))?.value
  return {
    decisions: standing,
    isDecided: id => decided.has(id),
    decides: prefix => kinds.has(prefix),
    reviewOf: id => reviews.get(id)?.value,
    reviewOfAny: ids => lastOf(ids.flatMap(id => reviews.get(id) ?? [])),
    corrected,
    correctedAny: (ids, field) => lastOf(ids.flatMap(id => corrections.get(keyOf(id, field)) ?? [])),
    correctActor: actor => {
      const name = corrected(actor.id, 'name')
      const side = corrected(actor.id, 'side')
      return {
        ...actor,
        ...(name === undefined ? {} : { name }),
        ...(side === undefined ? {} : { side: { value: side, basis: 'stated', evidence: [] } }),
      }
    },
    actorAfter: actorMoves(standing, (...parts) => idFrom('a', ...parts)),
  }
}

function lastOf<T>(words: readonly Word<T>[]): T | undefined {
  return words.toSorted((a, b) => b.at - a.at)[0]?.value
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
