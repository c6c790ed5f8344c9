import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import { readReport } from '../reading/read.ts'
import type { Reading } from '../record/reading.ts'
import { RecordShape } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { quoteOf } from '../text/span.ts'
import { makeBrief } from './brief/make-brief.ts'
import { makeReading } from './reading-builder.ts'
import { reconcile } from './reconcile.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const STORY = join(ROOT, 'fixtures', 'kherson-2022')
const GAZETTEER = join(ROOT, 'data', 'gazetteer.bin')

/** The sample story through the real reader. */
function readStory(): Reading[] {
  assert.ok(existsSync(GAZETTEER), 'data/gazetteer.bin is missing: run `npm run build`')
  const opened = openGazetteer(readFileSync(GAZETTEER))
  assert.ok(opened.ok)
  return readdirSync(join(STORY, 'reports')).map(name => {
    const folder = join(STORY, 'reports', name)
    const text = readFileSync(join(folder, 'report.txt'), 'utf8')
    const { outlet, published, title } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'))
    const end = text.indexOf('\n')
    const report: Report = {
      ...makeReading({ id: name, outlet, published }).report,
      title,
      text,
      headline: [0, end],
      body: [end, text.length],
    }
    return readReport(report, { gazetteer: opened.value, models: shippedModels() })
  })
}

const readings = readStory()
const record = reconcile({ readings, decisions: [] })

test('the sample story has the families that are written down for it, and their origin', () => {
  const expected = JSON.parse(readFileSync(join(STORY, 'expected.json'), 'utf8'))
  const copied = record.families.filter(({ reports }) => reports.length > 1)
  assert.deepEqual(
    copied.map(({ reports }) => reports),
    expected.families,
  )
  assert.equal(copied[0]?.origin, copied[0]?.reports[0])
})

test('its record is of the shape and the same in any order', () => {
  assert.ok(RecordShape.safeParse(record).success)
  assert.equal(JSON.stringify(reconcile({ readings: readings.toReversed(), decisions: [] })), JSON.stringify(record))
})

// Which day Russia’s holding ends on is the reader’s matter; that it ends, and that the claim does not, is ours.
test('Kherson changes hands and stays claimed in law', () => {
  const kherson = record.places.find(({ name }) => name === 'Kherson')?.id
  const spans = record.control.filter(({ place }) => place === kherson)
  assert.ok(spans.some(({ side, kind, to }) => side === 'RU' && kind === 'holds' && to !== undefined))
  assert.ok(spans.some(({ side, kind, from }) => side === 'UA' && kind === 'holds' && from === '2022-11-11'))
  assert.ok(
    record.accounts.some(({ about, question, disputed }) => about === kherson && question === 'holder' && disputed),
  )
})

test('its brief has both sides, and every sentence quotes a report', () => {
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
  const brief = makeBrief(record, { quote: (report, spans) => quoteOf(texts.get(report) ?? '', spans) })
  const headings = brief.sections.map(({ heading }) => heading)
  for (const heading of [
    'What happened',
    'The big picture',
    'What they’re saying',
    'The other side',
    'Accounts differ',
  ]) {
    assert.ok(headings.includes(heading), heading)
  }
  assert.equal(brief.counts, '20 reports, 18 independent')
  for (const { sentences } of brief.sections) for (const { footnotes } of sentences) assert.ok(footnotes.length > 0)
  for (const { report, quote } of brief.footnotes)
    for (const part of quote.split(' … ')) assert.ok(texts.get(report)?.includes(part))
  const words = brief.sections
    .flatMap(({ sentences }) => sentences)
    .join(' ')
    .split(/\s+/).length
  assert.ok(words < 400)
})
