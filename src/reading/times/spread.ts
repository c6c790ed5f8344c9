import { daysOf, periodAt } from './calendar.ts'
import type { Draft } from './draft.ts'
import { stepped, stepUnitOf } from './step.ts'
import type { ToldText } from './told.ts'

type Days = readonly [start: number, end: number]

/** How many units such words can mean, from and to. */
const COUNTS: { readonly [word: string]: readonly [least: number, most: number] } = {
  couple: [2, 3],
  few: [2, 6],
  several: [3, 9],
}
/** "recent weeks", "the coming days": as many as a few can be. */
const MOST = 6
const AGO = /\b(?<count>couple|few|several)(?: of)? (?<unit>days|weeks|months|years)\b.{0,9} ago$/i
const LATELY = /\brecent (?<unit>days|weeks|months)$/i
const SOON = /\b(?:coming|next)(?: few| several| couple of)? (?<unit>days|weeks|months)$/i
const HOURS = /\b(?<which>past|last|previous|preceding|next|coming) (?:\d{1,3}|[a-z-]{3,12}) hours$/i

/** Gives a fuzzy time the days that it can mean: "a few days ago", "in recent weeks", "late 2023", "later this month". Others stay as they are. */
export function spread(draft: Draft, { text, today }: Pick<ToldText, 'text' | 'today'>): Draft {
  const { days, mod, type, value } = draft.meaning
  const words = text.slice(...draft.span).replace(/\s+/g, ' ')
  if (!days) {
    const vague = today === undefined ? undefined : vagueDays(words, value, today)
    return vague ? { ...draft, meaning: { ...draft.meaning, days: vague, basis: 'implied', anchored: true } } : draft
  }
  if (type !== 'DATE') return draft
  const part = (mod && partOf(days, mod)) ?? (today === undefined ? undefined : besideToday(words, days, today))
  return part ? { ...draft, meaning: { ...draft.meaning, days: part } } : draft
}

function vagueDays(words: string, value: string, today: number): Days | undefined {
  const ago = AGO.exec(words)?.groups
  const unit = stepUnitOf((ago ?? LATELY.exec(words)?.groups ?? SOON.exec(words)?.groups)?.['unit'] ?? '')
  if (unit !== undefined) {
    if (LATELY.test(words)) return [stepped(today, unit, -MOST), today + 1]
    if (SOON.test(words)) return [today, stepped(today, unit, MOST) + 1]
    const [least, most] = COUNTS[ago?.['count']?.toLowerCase() ?? ''] ?? [2, MOST]
    return [stepped(today, unit, -most), stepped(today, unit, -least) + 1]
  }
  const hours = Number(/^PT(\d{1,4})H$/.exec(value)?.[1])
  const which = HOURS.exec(words)?.groups?.['which']
  if (!which || Number.isNaN(hours)) return undefined
  const length = Math.ceil(hours / 24)
  return /next|coming/i.test(which) ? [today, today + length + 1] : [today - length, today + 1]
}

/** Days 1 to 10, 11 to 20 and the rest of a month; four months of a year; four, three and three years of a decade. */
function partOf([first, end]: Days, mod: string): Days | undefined {
  const cuts = cutsOf(first, end)
  if (!cuts) return undefined
  if (mod === 'EARLY' || mod === 'START') return [first, cuts[0]]
  if (mod === 'MID') return [cuts[0], cuts[1]]
  return mod === 'LATE' || mod === 'END' ? [cuts[1], end] : undefined
}

function cutsOf(first: number, end: number): Days | undefined {
  const length = end - first
  if (length >= 28 && length <= 31) return [first + 10, first + 20]
  const month = periodAt('month', first).index
  const monthLater = (count: number) => daysOf({ unit: 'month', index: month + count })[0]
  if (length === 365 || length === 366) return [monthLater(4), monthLater(8)]
  return length > 3650 && length < 3655 ? [monthLater(48), monthLater(84)] : undefined
}

/** What of this week, month or year is before publication ("earlier this week") or after it. */
function besideToday(words: string, [first, end]: Days, today: number): Days | undefined {
  if (end - first < 2 || today < first || today >= end) return undefined
  if (/^earlier\b/i.test(words)) return today > first ? [first, today] : undefined
  if (/^later\b/i.test(words)) return today + 1 < end ? [today + 1, end] : undefined
  return /^(?:the )?rest\b/i.test(words) ? [today, end] : undefined
}
