import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { Reading } from '../src/record/reading.ts'
import type { Span } from '../src/text/span.ts'

const STORY = join(import.meta.dirname, '..', 'fixtures', 'kherson-2022')
/** The reports of the bundled sample story, a folder each. */
export const STORY_REPORTS = join(STORY, 'reports')

const Expected = z.object({
  noEvents: z.array(z.string()),
  events: z.array(
    z.object({
      type: z.string(),
      also: z.array(z.string()).default([]),
      status: z.string(),
      reports: z.array(z.string()),
    }),
  ),
  control: z.array(z.object({ place: z.string(), side: z.string(), kind: z.string(), reports: z.array(z.string()) })),
  figures: z.array(
    z.object({
      what: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
      report: z.string(),
      contains: z.string(),
    }),
  ),
  toldBy: z.array(z.object({ report: z.string(), speaker: z.string(), form: z.string(), contains: z.string() })),
})

/** How many of the expected parts were read, by part. `right` of `of`. */
export interface Count {
  readonly name: string
  readonly right: number
  readonly of: number
}

/** Counts what the readings hold of `fixtures/kherson-2022/expected.json`. Expectations name main facts only, so recall is what it counts. */
export function countStory(readings: readonly Reading[]): readonly Count[] {
  const expected = Expected.parse(JSON.parse(readFileSync(join(STORY, 'expected.json'), 'utf8')))
  const byReport = new Map(readings.map(reading => [basename(dirname(reading.report.origin)), reading]))
  const told = expected.toldBy.map(part => toldIn(byReport.get(part.report), part))
  const inSome = (reports: readonly string[], test: (reading: Reading) => boolean) =>
    reports.some(report => {
      const reading = byReport.get(report)
      return reading !== undefined && test(reading)
    })
  const count = (name: string, marks: readonly boolean[]): Count => ({
    name,
    right: marks.filter(Boolean).length,
    of: marks.length,
  })
  return [
    count(
      'statements found',
      told.map(({ found }) => found),
    ),
    count(
      'statements in the right mouth',
      told.map(({ speaker }) => speaker),
    ),
    count(
      'statements of the right form',
      told.map(({ form }) => form),
    ),
    count(
      'events of the right type',
      expected.events.map(({ type, also, reports }) =>
        inSome(reports, ({ events }) => events.some(part => [type, ...also].includes(part.type))),
      ),
    ),
    count(
      'events of the right type and status',
      expected.events.map(({ type, also, status, reports }) =>
        inSome(reports, ({ events }) =>
          events.some(part => [type, ...also].includes(part.type) && part.status.value === status),
        ),
      ),
    ),
    count(
      'control of the right side and kind',
      expected.control.map(({ side, kind, reports }) =>
        inSome(reports, ({ control }) => control.some(part => part.side?.value === side && part.kind === kind)),
      ),
    ),
    count(
      'figures',
      expected.figures.map(({ what, min, max, report }) =>
        inSome([report], ({ figures }) =>
          figures.some(part => part.what === what && part.min === min && part.max === max),
        ),
      ),
    ),
    count(
      'reports that tell no act of war and give none',
      expected.noEvents.map(report => byReport.get(report)?.events.length === 0),
    ),
  ]
}

interface Told {
  readonly found: boolean
  readonly speaker: boolean
  readonly form: boolean
}

function toldIn(reading: Reading | undefined, wanted: { speaker: string; form: string; contains: string }): Told {
  if (!reading) return { found: false, speaker: false, form: false }
  const start = reading.report.text.indexOf(wanted.contains)
  const words: Span = [start + 1, start + wanted.contains.length - 1]
  const holding = reading.statements.filter(({ content }) =>
    content.some(([from, to]) => from <= words[0] && words[1] <= to),
  )
  const right = holding.find(({ speaker, source }) => {
    const named = [speaker?.value.name ?? '', ...source.map(span => reading.report.text.slice(...span))]
    return named.some(name => isSame(name, wanted.speaker))
  })
  const form = (right ?? holding[0])?.form === wanted.form
  return { found: holding.length > 0, speaker: right !== undefined, form: holding.length > 0 && form }
}

/** By the last word: a surname, or a head noun. */
function isSame(name: string, wanted: string): boolean {
  const last = (words: string) => words.toLowerCase().replace('defense', 'defence').split(' ').at(-1) ?? ''
  return name.toLowerCase().replace('defense', 'defence').includes(last(wanted))
}
