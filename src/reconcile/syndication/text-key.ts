import { digest } from '../../record/digest.ts'
import type { Report } from '../../record/report.ts'
import { wordsAt } from '../../text/span.ts'
import { daysBetween } from '../days.ts'
import { shinglesOf } from './shingles.ts'

/** What the search for copies keeps of a report. */
export interface TextOf {
  /** The same for all reports of the same words; of a report without words its own. */
  readonly text: string
  /** Seven days of publication, counted from 1970; `none` without a date. */
  readonly week: string
  /** Sorted hashes of all word shingles. */
  readonly shingles: readonly number[]
}

/** The words that a report is compared by: of its body, without what an outlet puts around it. */
export function textOf(report: Report): TextOf {
  const shingles = [...shinglesOf(wordsAt(report.text, report.body))]
  const text = shingles.length === 0 ? `report ${report.id}` : digest(shingles.join(' '))
  return { text, week: weekOf(report.published), shingles }
}

/** Weeks in which a copy of a text of this week is looked for: two before to two after. */
export function weeksAround(week: string): readonly string[] {
  return week === NO_WEEK ? [week] : [-2, -1, 0, 1, 2].map(more => weekText(Number(week) + more))
}

const NO_WEEK = 'none'

function weekOf(published: string | undefined): string {
  const days = published === undefined ? undefined : daysBetween('1970-01-01', published)
  return days === undefined ? NO_WEEK : weekText(Math.floor(days / 7))
}

const weekText = (week: number): string => String(week).padStart(6, '0')
