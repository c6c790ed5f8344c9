const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Offsets of zone names: RFC 2822 §4.3, and those that European and Middle Eastern outlets print. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['ut', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
])

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?`
const AFTER = String.raw`(?:(?:[t\s,]|at)+${TIME})?(?:\s*\([^()]*\))?$`
const ISO = new RegExp(String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${AFTER}`, 'i')
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()()(Z|[+-]\d{2}:?\d{2})?)?$/i
const WEEKDAY = String.raw`^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const DAY_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[a-z]{3,9})\.?,?[\s-](?<year>\d{4}|\d{2})${AFTER}`,
  'i',
)
const MONTH_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<month>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})${AFTER}`,
  'i',
)

/**
 * A publication date as `YYYY-MM-DD`, or as an ISO instant where a time with a zone is given: from ISO 8601, RFC 2822
 * and the English forms that pages print. `undefined` for what is no day of the calendar, or could be two
 * (`11/12/2022`). A time without a zone is dropped: which instant it is cannot be known.
 */
export function parsePublished(value: string): string | undefined {
  const words = value.trim().replace(/\s+/g, ' ')
  if (words.length > 80) return undefined
  for (const form of [ISO, COMPACT, DAY_FIRST, MONTH_FIRST]) {
    const match = form.exec(words)
    if (!match?.groups) continue
    const day = dayOf(match.groups)
    return day === undefined ? undefined : withTime(day, match.slice(4))
  }
  return undefined
}

function dayOf(parts: { readonly [name: string]: string | undefined }): string | undefined {
  const { year: writtenYear = '', month: writtenMonth = '', day: writtenDay = '' } = parts
  const year = writtenYear.length === 2 ? centuryOf(Number(writtenYear)) : Number(writtenYear)
  const month = /^\d/.test(writtenMonth) ? Number(writtenMonth) : monthOf(writtenMonth)
  const day = Number(writtenDay)
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

function withTime(day: string, parts: readonly (string | undefined)[]): string {
  const [hour, minute, second, fraction, half, writtenZone] = parts
  const zone = zoneOf(writtenZone)
  if (hour === undefined || minute === undefined || zone === undefined) return day
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return day
  const seconds = second ? `:${second}${fraction ? `.${fraction}` : ''}` : ''
  return `${day}T${two(hours)}:${minute}${seconds}${zone}`
}

function zoneOf(written: string | undefined): string | undefined {
  if (!written) return undefined
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(written)
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : ZONES.get(written.toLowerCase())
}

// A name longer than its first three letters must still be a month: "march", "sept", not "marble".
function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3)
  const full = ['uary', 'ruary', 'ch', 'il', '', 'e', 'y', 'ust', 'tember', 'ober', 'ember', 'ember']
  const at = MONTHS.indexOf(short)
  const rest = name.toLowerCase().slice(3)
  return rest === '' || rest === full[at] || (short === 'sep' && rest === 't') ? at + 1 : 0
}

// RFC 2822 §4.3: two digits below 50 are of this century.
function centuryOf(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
