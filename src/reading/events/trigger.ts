import type { EventType } from '../../record/event-types.ts'
import type { NounClass } from './lexicon/noun-classes.ts'

/** Where in the clause a trigger looks: its logical object or subject, the owner of a noun ("the minister's visit"), the noun after a preposition, or the verb that says what an act is for ("to demand her release"). */
export type Slot =
  | 'object'
  | 'subject'
  | 'whose'
  | 'from'
  | 'on'
  | 'in'
  | 'of'
  | 'with'
  | 'to'
  | 'at'
  | 'against'
  | 'for'
  | 'into'
  | 'onto'
  | 'between'
  | 'by'
  | 'near'
  | 'around'
  | 'over'
  | 'through'
  | 'outside'
  | 'towards'
  | 'toward'
  | 'across'
  | 'upon'
  | 'during'
  | 'aim'
  | 'as'
  | 'aboard'
  | 'before'
  | 'along'

/**
 * What must stand in the slots; all of them. `nobody`: the slot must be empty, as in "was hit on Sunday". `no people`: neither people nor a firm, a club
 * or a brand stands there.
 */
export type Condition = { readonly [slot in Slot]?: Wanted }

/** What a slot asks for. */
export type Wanted = NounClass | 'anything' | 'nobody' | 'no people' | 'a name'

/**
 * One way to name an act. `word` is a verb's base with the words that must follow it, or a noun phrase in the singular.
 * Any one of `needs` must hold; without `needs` the word is enough, and `bare` says why. `example` must give the type and `counter` must not.
 */
export interface Trigger {
  readonly word: string
  readonly type: EventType
  readonly needs?: readonly Condition[]
  /** The logical object is where the act is, not who suffers it. */
  readonly objectIs?: 'place'
  /** What stands as subject is acted on: "the town fell". It counts as the object, and nobody is said to act. */
  readonly subjectIs?: 'place'
  /** A verb that can stand without an object: a past form before a preposition is then not a passive. */
  readonly intransitive?: true
  /** Why the word alone is enough, where nothing is asked of its slots. */
  readonly bare?: string
  readonly example: string
  readonly counter?: string
}

/** A row of the table: word, type, example, and the rest. */
export function trigger(
  word: string,
  type: EventType,
  example: string,
  rest: Omit<Trigger, 'word' | 'type' | 'example'> = {},
): Trigger {
  return { word, type, example, ...rest }
}
