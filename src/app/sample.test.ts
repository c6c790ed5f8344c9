import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { BriefShape } from '../record/brief.ts'
import { ReadingShape } from '../record/reading.ts'
import { RecordShape } from '../record/record.ts'
import { quoteOf } from '../text/span.ts'
import { add } from './add.ts'
import { brief } from './brief.ts'
import { readConfig } from './config.ts'
import { controlAt } from './control.ts'
import type { Desk } from './desk.ts'
import { evidenceFor } from './evidence.ts'
import { explain } from './explain.ts'
import { explanationText } from './explanation-text.ts'
import { find } from './find.ts'
import { openQuestions } from './open-questions.ts'
import { openRecord } from './open-record.ts'
import { rebuild } from './rebuild.ts'
import { recordDigest } from './record-digest.ts'
import { SAMPLE_STORY } from './sample.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-sample-'))
const config = readConfig({})
assert.ok(config.ok)
const { gazetteer, models } = config.value
const opened = await openRecord(join(folder, 'sample.gpkg'), { create: true, gazetteer, models })
assert.ok(opened.ok)
const desk: Desk = opened.value

before(async () => {
  const added = await add(desk, SAMPLE_STORY, { maxBytes: 1_000_000 })
  assert.ok(added.ok, 'npm run build makes the gazetteer')
  assert.deepEqual(added.value.refusals, [])
  const folders = await Promise.all(SAMPLE_STORY.map(folder => readdir(folder)))
  assert.equal(added.value.added, folders.flat().length)
})
after(async () => {
  await desk.close()
  await rm(folder, { recursive: true })
})

test('every reading and the record are what their shapes ask for', async () => {
  for await (const reading of desk.store.readings()) ReadingShape.parse(reading)
  RecordShape.parse(await desk.record())
})

test('a rebuild gives the same record', async () => {
  const before = recordDigest(await desk.record())
  const rebuilt = await rebuild(desk)
  assert.ok(rebuilt.ok)
  assert.equal(rebuilt.value.digest, before)
})

test('the story has events, statements, copies and control', async () => {
  const record = await desk.record()
  const { events, statements, control } = await desk.store.counts()
  assert.ok(events > 10 && statements > 30 && control > 3, JSON.stringify(await desk.store.counts()))
  assert.ok(record.families.some(family => family.reports.length > 1))
  assert.ok(controlAt(record, { asOf: '2022-11-12' }).length > 0)
})

test('accounts of the story that contradict each other are open as disputes', async () => {
  assert.ok((await openQuestions(desk)).some(({ why }) => why === 'disputed'))
})

test('each footnote of the brief is the words of its report', async () => {
  const result = await brief(desk)
  assert.ok(result.ok)
  const page = BriefShape.parse(result.value)
  assert.ok(page.footnotes.length > 5)
  for (const { report, spans, quote } of page.footnotes) {
    const told = await desk.store.report(report)
    assert.equal(told && quoteOf(told.text, spans), quote)
  }
})

test('everything that is found can be explained and shown in its reports', async () => {
  const found = await find(desk, { limit: 1000 })
  assert.ok(found.ok)
  for (const { id } of found.value.items) {
    const explained = await explain(desk, id)
    assert.ok(explained.ok, id)
    assert.doesNotMatch(explanationText(explained.value).join('\n'), /undefined|\[object/, id)
    const evidence = await evidenceFor(desk, id)
    assert.ok(evidence.ok, id)
  }
})
