import { type ParsedComponents, type ParsedResult, parse } from 'chrono-node'
import { dayOf, parseDay, periodAt, timexValueOf, type Unit } from '../../src/reading/times/calendar.ts'
import { publishedOf, type Timex, type TimexDocument } from './timex.ts'

/**
 * The times that chrono-node finds, as TIMEX3. Where we are lenient: what it only guesses of an answer is left out of the value, so that a month stays
 * a month; weeks, weekends, quarters and parts of a day are read from its words; ranges are two times; prepositions are cut from its spans. Lengths,
 * repetitions and years alone are unknown to it. It wants a day to count from: a text without one gets 1 January 1970.
 */
export function chronoTimes(document: TimexDocument): readonly Timex[] {
  const published = publishedOf(document)
  const instant = new Date(`${published?.slice(0, 10) ?? '1970-01-01'}T12:00:00Z`)
  return parse(document.text, { instant, timezone: 0 }).flatMap(timesOf)
}

function timesOf(result: ParsedResult): readonly Timex[] {
  const { start, end, text, index } = result
  const join = end && /\s*(?:[-–—~]|\b(?:to|until|through|till|and)\b)\s*/i.exec(text)
  if (!end || !join || join.index === 0) return [timexOf(start, text, index)]
  const second = join.index + join[0].length
  return [timexOf(start, text.slice(0, join.index), index), timexOf(end, text.slice(second), index + second)]
}

function timexOf(components: ParsedComponents, words: string, index: number): Timex {
  const lead = /^(?:(?:on|at|in|for|within|by|from|of)\s+|[\s,(]+)+/i.exec(words)?.[0].length ?? 0
  const start = index + lead
  const value = timexValue(components, words.toLowerCase())
  return { start, end: index + words.trimEnd().length, type: value.includes('T') ? 'TIME' : 'DATE', value }
}

function timexValue(components: ParsedComponents, words: string): string {
  if (components.tags().has('casualReference/now')) return 'PRESENT_REF'
  const unit = unitOf(components, words)
  const day = dayNumber(components)
  // "this week" is its Sunday to chrono, with which an ISO week ends.
  const value = timexValueOf(periodAt(unit, unit === 'week' && !components.isCertain('day') ? day + 1 : day))
  return unit === 'day' ? value + clockOf(components, words) : value
}

/** The grain of an answer: by its words where chrono has no such unit, else by what it is certain of. */
function unitOf(components: ParsedComponents, words: string): Unit {
  if (/\bweekend\b/.test(words)) return 'weekend'
  if (components.isCertain('weekday') && !/\bweeks?\b/.test(words)) return 'day'
  if (/\bweeks?\b/.test(words)) return 'week'
  if (/\bquarters?\b/.test(words)) return 'quarter'
  if (/\byears?$/.test(words) && !components.isCertain('month')) return 'year'
  if (components.isCertain('day') || components.isCertain('hour')) return 'day'
  if (components.isCertain('month') || /\bmonths?\b/.test(words)) return 'month'
  return /\byears?\b/.test(words) ? 'year' : 'day'
}

function dayNumber(components: ParsedComponents): number {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')]
  const number = dayOf(year ?? 1970, month ?? 1, day ?? 1)
  return number ?? parseDay(components.date().toISOString()) ?? 0
}

const PARTS = [
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
] as const

function clockOf(components: ParsedComponents, words: string): string {
  const part = PARTS.find(([word]) => words.includes(word))
  if (part && !/\d/.test(words)) return part[1]
  if (words.includes('midnight') || words.includes('noon') || components.isCertain('hour')) {
    const two = (value: number | null) => String(value ?? 0).padStart(2, '0')
    return `T${two(components.get('hour'))}:${two(components.get('minute'))}`
  }
  return ''
}
