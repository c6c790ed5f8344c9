import { type Period, periodOver } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { ToldPeriod } from './meaning.ts'

/** How many times back the period is looked for: a report of results speaks of one throughout. */
const REACH = 60
/** Days before the end of a period from which on it is told as past: estimates of a quarter come in its last weeks. */
const SOON = 15

/**
 * Gives a time that is counted from a period ("a year earlier") the one that the report speaks of: the first month of its sentence, or else the quarter
 * or half year told last. It is over when the report is published, or will be soon, and is not itself counted from another.
 */
export function countedFromPeriod(draft: Draft, told: ToldPeriod, { settled, today = Infinity }: Before): Draft {
  let month: Anchor | undefined
  for (let index = settled.length - 1; index >= 0 && index >= settled.length - REACH; index--) {
    const { meaning, span, sentence, by } = settled[index] ?? draft
    const isNear = sentence === draft.sentence
    if (month && !isNear) break
    if (by || meaning.type !== 'DATE' || !meaning.days || meaning.days[1] > today + SOON) continue
    const period = periodOver(meaning.days)
    if (period?.unit === 'quarter' || period?.unit === 'half') return counted(draft, told, { period, span })
    if (period?.unit === 'month' && isNear) month = { period, span }
  }
  return month ? counted(draft, told, month) : draft
}

interface Before {
  readonly settled: readonly Draft[]
  readonly today?: number | undefined
}

interface Anchor {
  readonly period: Period
  readonly span: Draft['span']
}

function counted(draft: Draft, told: ToldPeriod, { period, span }: Anchor): Draft {
  return { ...draft, meaning: { ...told.meaning(period), anchored: false }, by: span }
}
