import { statementAround } from '../../src/reading/events/scene.ts'
import type { Act } from '../../src/reading/events/when/act.ts'
import { dayOfAct } from '../../src/reading/events/when/day-of-act.ts'
import type { Grounded } from '../../src/record/shape.ts'
import type { TimeRef } from '../../src/record/time.ts'
import type { ReadScene } from './read-scene.ts'

/** What was made of one act whose day is known. */
export interface GradedDay {
  readonly isRight: boolean
  /** True where the day is right, and its basis where one is expected. */
  readonly isGrounded: boolean
  /** The rule that gave the day; `none` without one. */
  readonly rule: string
  /** One line for whoever looks for what is wrong. */
  readonly line: string
}

/** The day that the reader gives an act told in these places, in the statement that the plainest of them is part of. */
export function dayTold({ scene }: ReadScene, tellings: readonly Act[]): Grounded<TimeRef> | undefined {
  const word = scene.analysis.tokens[tellings[0]?.head ?? 0]
  return dayOfAct(scene, tellings, word && statementAround(scene, [word.start, word.end]))
}

/** The date of a time without its hour. */
export function dateOf(found: Grounded<TimeRef> | undefined): string | undefined {
  return found?.value.value.replace(/T.*/, '')
}

/** Percent of the days that are right. */
export function percentRight(days: readonly GradedDay[]): number {
  return (100 * days.filter(({ isRight }) => isRight).length) / days.length
}

/** Right and found by rule, the most frequent first. */
export function linesByRule(days: readonly GradedDay[]): readonly string[] {
  return [...Map.groupBy(days, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, own]) => `  ${rule}: ${own.filter(({ isRight }) => isRight).length} of ${own.length}`)
}
