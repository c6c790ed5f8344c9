import type { Phrase } from '../events/noun-phrase.ts'
import { type Stretch, wordAt } from '../events/stretch.ts'
import type { Draft } from './draft.ts'

/** Words `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A state that words tell of a place, before the place is known. */
export interface State {
  readonly from: number
  readonly to: number
  /** The word by which it hangs on the clause: "control" in "under Russian control". */
  readonly head: number
  /** Absent where the subject holds. */
  readonly holder?: Range
  /** Absent where the subject is held. */
  readonly place?: Phrase
  readonly kind: Draft['kind']
  readonly sense: Draft['sense']
  readonly rule: string
}

/** "the north": the side that the speaker belongs to. */
export function isDirection(stretch: Stretch, { from, to }: Range): boolean {
  return to === from + 2 && /^(?:north|south|east|west)$/.test(wordAt(stretch, from + 1))
}
