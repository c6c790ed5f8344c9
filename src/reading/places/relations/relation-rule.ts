import type { Entry, Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Locus, Place } from '../../../record/place.ts'
import type { Sighting } from '../sighting.ts'

/** A relation to a place as the words tell it, and the place it makes. */
export interface Related {
  readonly relation: NonNullable<Place['relation']>
  readonly at: Locus
}

/** What a relation is read from: the toponym, the place it stands for, and the towns the text is about. */
export interface RelationInput {
  readonly sighting: Sighting
  readonly to: Entry
  readonly base: Locus
  readonly gazetteer: Gazetteer
  /** Towns on the ground in the text, nearest sentence first. */
  readonly towns: () => readonly Entry[]
}

/** Text, the toponym in it, and the relation expected: its kind, side and distance; `undefined` for none. */
export interface RelationExample {
  readonly text: string
  readonly toponym: string
  readonly expected:
    | { readonly kind: Related['relation']['kind']; readonly side?: string; readonly distanceMetres?: number }
    | undefined
}

/** One way of saying where something is by another place. */
export interface RelationRule {
  readonly rule: string
  readonly read: (input: RelationInput) => Related | undefined
  readonly examples: readonly RelationExample[]
}
