import type { RuleGroup } from './rule.ts'
import { absoluteDates } from './rules/absolute-date.ts'
import { recurring } from './rules/again.ts'
import { bareSeasons } from './rules/bare-season.ts'
import { clocksOfParts } from './rules/clock-of-part.ts'
import { clockTimes } from './rules/clock-time.ts'
import { daysOfMonth } from './rules/day-of-month.ts'
import { dayParts } from './rules/day-part.ts'
import { decades } from './rules/decade.ts'
import { deicticDays } from './rules/deictic-day.ts'
import { durations } from './rules/duration.ts'
import { feasts } from './rules/feast.ts'
import { halves } from './rules/half.ts'
import { lights } from './rules/light.ts'
import { militaryTimes } from './rules/military.ts'
import { namedDays } from './rules/named-day.ts'
import { nightsTo } from './rules/night-to.ts'
import { numericDates } from './rules/numeric-date.ts'
import { partialDates } from './rules/partial-date.ts'
import { quarters } from './rules/quarter.ts'
import { relativeUnits } from './rules/relative-unit.ts'
import { repeatedTimes } from './rules/repeated.ts'
import { runningTimes } from './rules/running.ts'
import { seasons } from './rules/season.ts'
import { shortDates } from './rules/short-date.ts'
import { toldDays } from './rules/told-day.ts'
import { toldParts } from './rules/told-part.ts'
import { unitsAgo } from './rules/units-ago.ts'
import { vagueTimes } from './rules/vague-time.ts'
import { warDays } from './rules/war-day.ts'
import { weekdays } from './rules/weekday.ts'
import { years } from './rules/year.ts'

/** All rules in the order in which they are tried: words that one has taken are not looked at again, so the longer readings come first. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  warDays,
  runningTimes,
  militaryTimes,
  nightsTo,
  toldParts,
  shortDates,
  halves,
  recurring,
  feasts,
  clocksOfParts,
  dayParts,
  lights,
  clockTimes,
  namedDays,
  numericDates,
  absoluteDates,
  repeatedTimes,
  partialDates,
  daysOfMonth,
  seasons,
  bareSeasons,
  quarters,
  decades,
  weekdays,
  deicticDays,
  toldDays,
  unitsAgo,
  relativeUnits,
  years,
  durations,
  vagueTimes,
]
