import { type Period, periodOver } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { ToldPeriod } from './meaning.ts'

/** How many times back the period is looked for: a report of results speaks of one throughout. */
const REACH = 60
/** Days before the end of a period from which on it is told as past: estimates of a quarter come in its last weeks. */
const SOON = 15

/**
 * Gives a time that is counted from a period ("a year earlier") the one that was told last: a quarter or half year, or a month of its sentence, that
 * is over when the report is published, or will be soon, and is not itself counted from another.
 */
export function countedFromPeriod(draft: Draft, told: ToldPeriod, { settled, today }: Before): Draft {
  for (let index = settled.length - 1; index >= 0 && index >= settled.length - REACH; index--) {
    const { meaning, span, sentence, by } = settled[index] ?? draft
    if (by || meaning.type !== 'DATE' || !meaning.days || meaning.days[1] > (today ?? Infinity) + SOON) continue
    const period = periodOver(meaning.days)
    if (period && isReported(period, sentence === draft.sentence))
      return { ...draft, meaning: { ...told.meaning(period), anchored: false }, by: span }
  }
  return draft
}

interface Before {
  readonly settled: readonly Draft[]
  readonly today: number | undefined
}

function isReported({ unit }: Period, isNear: boolean): boolean {
  return unit === 'quarter' || unit === 'half' || (unit === 'month' && isNear)
}
