import { nameOfSide } from '../../identity/party.ts'
import type { Answer } from '../voice.ts'

/** An answer to "who did it?": the side that it blames, or the one that it clears. Neither where the doer is of no known side. */
export interface WhoAnswer extends Answer {
  readonly blames?: string
  readonly clears?: string
}

/** "Russia". */
export function blaming(side: string): Pick<WhoAnswer, 'value' | 'blames'> {
  return { value: nameOfSide(side), blames: side }
}

/** "not Russia". */
export function clearing(side: string): Pick<WhoAnswer, 'value' | 'clears'> {
  return { value: `not ${nameOfSide(side)}`, clears: side }
}

/** True where one blames a side and the other another, or clears the same. */
export function cannotBothBe(a: WhoAnswer, b: WhoAnswer): boolean {
  if (a.blames !== undefined && b.blames !== undefined) return a.blames !== b.blames
  return (a.blames !== undefined && a.blames === b.clears) || (b.blames !== undefined && b.blames === a.clears)
}
