import { datelineEnd } from '../../../language/sentences/dateline.ts'
import type { Time } from '../../../record/time.ts'
import { daysBetween } from '../day.ts'
import type { Timed } from './dated.ts'

/** Sentences in which a dateline may stand: the headline, and the first of the text. */
const FIRST = 3
/** Days that a report may lie between its dateline and its publication. */
const LONGEST_DELAY = 7

/**
 * The day of the dateline ("ORVEL, 15 May (Agency) --") where it is not the day of publication: the day on which the report was written.
 * None of another week, which is read wrong.
 */
export function datelineDay({ analysis, times, published }: Timed): Time | undefined {
  const { sentences, tokens } = analysis
  for (const { start, tokens: words } of sentences.slice(0, FIRST)) {
    const to = tokens[datelineEnd(tokens, words[0]) - 1]?.end
    if (to === undefined) continue
    const time = times.find(({ spans: [span] }) => span !== undefined && span[0] >= start && span[1] <= to)
    return time && isNews(time, published) ? time : undefined
  }
  return undefined
}

function isNews({ value, interval }: Time, published: string | undefined): boolean {
  if (!interval || !/^\d{4}-\d\d-\d\d/.test(value)) return false
  if (published === undefined) return true
  const days = daysBetween(interval.start, published.slice(0, 10))
  return days > 0 && days <= LONGEST_DELAY
}
