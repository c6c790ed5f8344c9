import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { EVENT_TYPE_CODES } from '../src/record/event-types.ts'
import * as v from '../src/record/vocabulary.ts'
import { SourceShape } from './source-shape.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const STORY = join(FIXTURES, 'kherson-2022', 'reports')
const SEED_LIKE = join(FIXTURES, 'seed-like')

const ExpectedEvent = z.object({
  type: z.enum(EVENT_TYPE_CODES),
  status: z.enum(v.STATUSES),
  timeFrame: z.enum(v.TIME_FRAMES),
  also: z.array(z.enum(EVENT_TYPE_CODES)).optional(),
})
const ExpectedStatement = z.object({
  speaker: z.string(),
  form: z.enum(v.FORMS),
  stance: z.enum(v.STANCES),
  contains: z.string(),
})
const ReportNames = z.array(z.string()).min(1)
const ExpectedStory = z.object({
  families: z.array(ReportNames),
  corrections: z.array(z.object({ report: z.string(), corrects: z.string() })),
  noEvents: ReportNames,
  events: z.array(ExpectedEvent.extend({ reports: ReportNames })).min(30),
  control: z.array(z.object({ kind: z.enum(v.CONTROL_KINDS), sense: z.enum(v.CONTROL_SENSES), reports: ReportNames })),
  figures: z.array(
    z.object({
      what: z.enum(v.FIGURE_KINDS),
      qualifier: z.enum(v.QUALIFIERS),
      report: z.string(),
      contains: z.string(),
    }),
  ),
  disputes: z.array(
    z.object({ question: z.enum(v.DIFFERENCES), positions: z.array(z.object({ reports: ReportNames })).min(2) }),
  ),
  toldBy: z.array(ExpectedStatement.extend({ report: z.string() })).min(100),
})
const ExpectedReport = z.object({
  statements: z.array(ExpectedStatement).min(4),
  events: z.array(ExpectedEvent.extend({ contains: z.string() })).min(3),
})

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name, 'report.txt'), 'utf8')
}

function expectedIn(path: string): unknown {
  return JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'))
}

test('the sample story has at least 14 reports', () => {
  assert.ok(foldersIn(STORY).length >= 14)
  assert.ok(foldersIn(SEED_LIKE).length >= 6)
})

test('each report has its source beside it and its title as first line', () => {
  for (const folder of [STORY, SEED_LIKE]) {
    for (const name of foldersIn(folder)) {
      const source = SourceShape.parse(JSON.parse(readFileSync(join(folder, name, 'source.json'), 'utf8')))
      assert.ok(textOf(folder, name).startsWith(`${source.title}\n\n`), name)
    }
  }
})

test('the words that are expected in a report of the story stand in it', () => {
  const expected = ExpectedStory.parse(expectedIn(join(STORY, '..')))
  for (const part of [...expected.toldBy, ...expected.figures]) {
    assert.ok(textOf(STORY, part.report).includes(part.contains), `${part.report}: ${part.contains}`)
  }
})

test('the words that are expected in a seed-like report stand in it once', () => {
  for (const name of foldersIn(SEED_LIKE)) {
    const expected = ExpectedReport.parse(expectedIn(join(SEED_LIKE, name)))
    for (const part of [...expected.statements, ...expected.events]) {
      assert.equal(textOf(SEED_LIKE, name).split(part.contains).length, 2, `${name}: ${part.contains}`)
    }
  }
})

test('the expectations of the story name reports that exist', () => {
  const expected = ExpectedStory.parse(expectedIn(join(STORY, '..')))
  const positions = expected.disputes.flatMap(dispute => dispute.positions)
  const named = [
    ...expected.noEvents,
    ...expected.families.flat(),
    ...expected.corrections.flatMap(correction => [correction.report, correction.corrects]),
    ...[...expected.events, ...expected.control, ...positions].flatMap(part => part.reports),
  ]
  for (const name of named) assert.ok(existsSync(join(STORY, name, 'report.txt')), name)
})
