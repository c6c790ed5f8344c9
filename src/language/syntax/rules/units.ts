/** What a sentence is made of above the word: noun phrases, verb groups, and single words that open or join. */
export type UnitKind =
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'particle'
  | 'preposition'
  | 'mark'
  | 'relative'
  | 'conjunction'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'other'

/** Form of a verb group: by its first auxiliary, or by the verb alone. */
export type GroupForm = 'finite' | 'to' | 'base' | 'ing' | 'en' | 'none'

/** A unit: tokens `[from, to)` and the head among them. */
export interface Unit {
  readonly kind: UnitKind
  readonly from: number
  readonly to: number
  readonly head: number
  readonly form: GroupForm
  /** True for a verb group in the passive. */
  readonly passive: boolean
}
