import type { Time } from '../../src/record/time.ts'
import type { TimesText } from './own-shape.ts'
import { type LocatedTime, locateTimes } from './own-texts.ts'
import { pairTimes } from './timex-score.ts'

/** What is asked of each expected time; the last three only where they are expected or given. */
export const FIELDS = [
  'found',
  'span',
  'type',
  'value',
  'interval',
  'mod',
  'anchor',
  'instant',
  'or',
  'disagrees',
] as const
export type Field = (typeof FIELDS)[number]

/** One field of one expected time. All fields of a time that was not found are wrong. */
export interface Grade {
  readonly field: Field
  readonly isRight: boolean
  readonly expected: string
  readonly found: string
}

/** One text of our own set, graded; `spurious` are the times that nobody expects. */
export interface GradedTimes {
  readonly text: TimesText
  readonly grades: readonly Grade[]
  readonly spurious: readonly Time[]
}

/** Grades the times found in a text. */
export function gradeTimes(text: TimesText, times: readonly Time[]): GradedTimes {
  const gold = locateTimes(text).map(located => ({ ...located, type: '', value: '', located }))
  const ours = times.map(time => ({ start: start(time), end: end(time), type: '', value: '', time }))
  const pairs = pairTimes(gold, ours)
  const timeOf = new Map(
    pairs.map(pair => [gold.find(one => one === pair.gold)?.located, ours.find(one => one === pair.found)?.time]),
  )
  const ids = gold.map(({ located }) => timeOf.get(located)?.id)
  const found = new Set(timeOf.values())
  return {
    text,
    grades: gold.flatMap(({ located }) => gradeTime(located, timeOf.get(located), { text: text.text, ids })),
    spurious: times.filter(time => !found.has(time)),
  }
}

interface Setting {
  readonly text: string
  /** Ids of the times found, by the place of the expected one in its list. */
  readonly ids: readonly (Time['id'] | undefined)[]
}

function gradeTime({ expected, ...gold }: LocatedTime, time: Time | undefined, setting: Setting): readonly Grade[] {
  const { also } = expected
  const anchor =
    typeof expected.anchor === 'number' ? (setting.ids[expected.anchor] ?? '?') : (expected.anchor ?? undefined)
  const same = (field: Field, wanted: string | undefined, got: string | undefined, others: readonly string[] = []) => ({
    field,
    isRight: time !== undefined && (wanted === got || (got !== undefined && others.includes(got))),
    expected: wanted ?? '–',
    found: got ?? '–',
  })
  const words = time && setting.text.slice(start(time), end(time))
  const isExact = time !== undefined && start(time) === gold.start && end(time) === gold.end
  // Words that can be read in two ways may be read in either.
  const isOther = time !== undefined && time.value === expected.or
  const others = [...(also?.value ?? []), ...(expected.or ? [expected.or] : [])]
  const all: readonly Grade[] = [
    { field: 'found', isRight: time !== undefined, expected: expected.words, found: words ?? '–' },
    {
      ...same('span', expected.words, words, also?.words),
      isRight: isExact || (also?.words?.includes(words ?? '') ?? false),
    },
    same('type', expected.type, time?.type, also?.type),
    same('value', resolvedValue(expected), time && resolvedValue(time), others),
    same(
      'interval',
      isOther ? expected.or : expected.interval?.join('/'),
      isOther ? time.interval?.start : daysOf(time),
    ),
    same('mod', expected.mod, time?.mod),
    same('anchor', anchor, time?.anchor),
    same('instant', expected.instant, time?.instant),
    same('or', isOther ? expected.value : expected.or, time?.or),
    same('disagrees', weekdays(expected.disagrees), weekdays(time?.disagrees)),
  ]
  return all.filter(({ field, expected: wanted, found }) => !RARE.has(field) || wanted !== '–' || found !== '–')
}

const RARE: ReadonlySet<Field> = new Set(['instant', 'or', 'disagrees'])

/** The value; a question mark where it is said not to be resolved. */
function resolvedValue({
  value,
  unresolved,
}: {
  readonly value: string
  readonly unresolved?: string | true | undefined
}): string {
  return unresolved === undefined ? value : `${value}?`
}

function daysOf(time: Time | undefined): string | undefined {
  return time?.interval && `${time.interval.start}/${time.interval.end}`
}

function weekdays(disagrees: Time['disagrees']): string | undefined {
  return disagrees && `${disagrees.weekday}/${disagrees.date}`
}

function start({ spans }: Time): number {
  return spans[0]?.[0] ?? 0
}

function end({ spans }: Time): number {
  return spans.at(-1)?.[1] ?? 0
}
