import type { Analysis } from '../../language/analysis.ts'
import type { Draft } from './draft.ts'
import { fromEvent } from './event-times.ts'
import { hedged } from './hedge.ts'
import { withInstant } from './instants.ts'
import { rangeEnd } from './range-ends.ts'
import { BESIDE_EVENT } from './rules/told-day.ts'
import { spread } from './spread.ts'
import { settle } from './told.ts'
import { inToldYears } from './told-year.ts'

/** What times hang in: a report's words, and the day number of its publication or dateline. */
export interface Setting {
  readonly analysis: Pick<Analysis, 'text' | 'tokens' | 'sentences'>
  readonly today: number | undefined
  /** The town of the dateline, lower case. */
  readonly town: string | undefined
}

/**
 * What the rest of the text makes of the times that rules have found, in order: years told before and ends of ranges; days told before; events that they
 * are counted from; zones, words that hedge them, and the days that fuzzy ones can mean.
 */
export function refine(found: readonly Draft[], { analysis, today, town }: Setting): Draft[] {
  const { text, sentences } = analysis
  const dated = inToldYears(found, { text, today }).map((draft, index, all) => rangeEnd(draft, all[index + 1], text))
  const settled = settle(dated, { text, sentences, today })
  const counted = settled.map((draft, index, drafts) => fromEvent(draft, { analysis, drafts, index }))
  const known = counted.filter(({ rule, meaning }) => rule !== BESIDE_EVENT || meaning.type !== 'DURATION')
  return known.map((draft, index, all) =>
    withInstant(spread(hedged(draft, text), { text, today }), { next: all[index + 1], text, town }),
  )
}
