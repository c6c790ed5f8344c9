import type { Entry, Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Locus, Place } from '../../../record/place.ts'
import type { Sighting } from '../sighting.ts'

/** What the words tell of a place by another, and the place they make. Without a relation the words choose the place itself. */
export interface Related {
  readonly relation?: NonNullable<Place['relation']>
  readonly at: Locus
}

/** A toponym of the sentence with the place it stands for. */
export interface Neighbour {
  readonly sighting: Sighting
  readonly to: Entry
  readonly base: Locus
}

/** What a relation is read from: the toponym, the place it stands for, and the places that the text is about. */
export interface RelationInput extends Neighbour {
  readonly gazetteer: Gazetteer
  /** The toponyms around it in its sentence in text order, itself among them. */
  readonly sentence: readonly Neighbour[]
  /** Towns on the ground in the text, nearest sentence first. */
  readonly towns: () => readonly Entry[]
}

/** Text, the toponym in it, and the relation expected: its kind, side, distance and what is there; `undefined` for none. */
export interface RelationExample {
  readonly text: string
  readonly toponym: string
  readonly expected:
    | {
        readonly kind: NonNullable<Related['relation']>['kind']
        readonly side?: string
        readonly distanceMetres?: number
        readonly feature?: string
      }
    | undefined
}

/** One way of saying where something is by another place. */
export interface RelationRule {
  readonly rule: string
  /** Its words are of the ground, so the name is too where it could stand for who governs: "the border with Lebanon". */
  readonly isGround?: true
  readonly read: (input: RelationInput) => Related | undefined
  readonly examples: readonly RelationExample[]
}
