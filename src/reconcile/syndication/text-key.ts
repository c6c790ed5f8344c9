import { digest } from '../../record/digest.ts'
import type { Report } from '../../record/report.ts'
import { wordsAt } from '../../text/span.ts'
import { daysBetween } from '../days.ts'
import { type Marks, marksOf } from './marks.ts'
import { shinglesOf } from './shingles.ts'

/** What the search for copies keeps of a report. */
export interface TextOf {
  /** The same for all reports of the same words; of a report without words its own. */
  readonly text: string
  /** The fortnight of publication, counted from 1970; `none` without a date. */
  readonly period: string
  /** Sorted hashes of all word shingles. */
  readonly shingles: readonly number[]
  readonly marks: Marks
}

/** The words that a report is compared by: of its body, without what an outlet puts around it. */
export function textOf(report: Report): TextOf {
  const shingles = [...shinglesOf(wordsAt(report.text, report.body))]
  const text = shingles.length === 0 ? `report ${report.id}` : digest(shingles.join(' '))
  return { text, period: periodOf(report.published), shingles, marks: marksOf(report) }
}

/** Periods in which a copy of a text of this period is looked for: from the one before to the one after. */
export function periodsAround(period: string): readonly string[] {
  return period === NO_PERIOD ? [period] : [-1, 0, 1].map(more => periodText(Number(period) + more))
}

const NO_PERIOD = 'none'

function periodOf(published: string | undefined): string {
  const days = published === undefined ? undefined : daysBetween('1970-01-01', published)
  return days === undefined ? NO_PERIOD : periodText(Math.floor(days / 14))
}

const periodText = (period: number): string => String(period).padStart(6, '0')
