import { civil, dayOf, type Period } from './calendar.ts'
import type { Draft } from './draft.ts'
import { implied } from './meaning.ts'

/** How many sentences back a year still is the one that the story tells of. */
const REACH = 2
/** Nearer to publication a month without a year is the one that publication gives. */
const LONG_AGO_DAYS = 400

/** A month, or a day of a month, whose year is not said. */
const BARE_RULES: ReadonlySet<string> = new Set(['month', 'month-day', 'day-month'])

interface YearSetting {
  readonly text: string
  readonly today: number | undefined
}

/** What stands before a time that a sentence begins with. */
const LEAD = /(?:^|[.;!?:\n”"])\s{0,4}(?:In|By|During|On|Early in|Late in|Back in)\s{1,4}(?:the\s{1,4})?$/

/**
 * Gives months and days without a year the year that the story tells of: "In 2014 the peninsula was taken. In March they voted." Only where a sentence
 * begins with that year, and it is long before publication; a year told by the way ("held since 1980") is not what the story has come to.
 */
export function inToldYears(drafts: readonly Draft[], { text, today }: YearSetting): Draft[] {
  const done: Draft[] = []
  let year: Draft | undefined
  for (const draft of drafts) {
    const there = year && draft.sentence - year.sentence <= REACH ? year : undefined
    const moved = there ? inYearOf(draft, there) : undefined
    done.push(moved ?? draft)
    year = moved ? { ...moved, span: there?.span ?? moved.span } : nextYear(draft, { there, text, today })
  }
  return done
}

/** The time that the story now tells of; one counted from publication ends it, a length or a set changes nothing. */
function nextYear(
  draft: Draft,
  { there, text, today }: YearSetting & { readonly there: Draft | undefined },
): Draft | undefined {
  const { days, basis, told, type, value } = draft.meaning
  if (told || type === 'DURATION' || type === 'SET') return there
  if (!days || basis !== 'stated' || value.includes('/')) return undefined
  if (!LEAD.test(text.slice(Math.max(0, draft.span[0] - 20), draft.span[0]))) return undefined
  const isOfOneYear = days[1] - days[0] <= 366
  return isOfOneYear && today !== undefined && days[1] < today - LONG_AGO_DAYS ? draft : undefined
}

function inYearOf(draft: Draft, told: Draft): Draft | undefined {
  const first = told.meaning.days?.[0]
  if (first === undefined || !draft.meaning.anchored || !BARE_RULES.has(draft.rule)) return undefined
  const period = monthDayAfter(draft, first)
  const { mod } = draft.meaning
  return period && { ...draft, meaning: implied(period, { anchored: false, ...(mod && { mod }) }), by: told.span }
}

/** The month or day of a draft's month and number, on or after a day. */
function monthDayAfter({ meaning: { value } }: Draft, first: number): Period | undefined {
  const { year, month, day } = civil(first)
  const own = partsOf(value)
  if (!own) return undefined
  const isLater = own.month > month || (own.month === month && (own.day ?? 31) >= day)
  return periodOf(own, isLater ? year : year + 1)
}

/** The last month or day of a draft's month and number before the end of a range. */
export function monthDayBefore({ meaning: { value } }: Draft, end: number): Period | undefined {
  const { year, month, day } = civil(end)
  const own = partsOf(value)
  if (!own) return undefined
  const isEarlier = own.month < month || (own.month === month && (own.day ?? 1) <= day)
  return periodOf(own, isEarlier ? year : year - 1)
}

interface MonthDay {
  readonly month: number
  readonly day?: number
}

function partsOf(value: string): MonthDay | undefined {
  const parts = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(value)
  if (!parts) return undefined
  return { month: Number(parts[1]), ...(parts[2] !== undefined && { day: Number(parts[2]) }) }
}

function periodOf({ month, day }: MonthDay, year: number): Period | undefined {
  if (day === undefined) return { unit: 'month', index: year * 12 + month - 1 }
  const index = dayOf(year, month, day)
  return index === undefined ? undefined : { unit: 'day', index }
}
