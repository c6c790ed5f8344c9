import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { readReport } from '../reading/read.ts'
import type { ReportId } from '../record/ids.ts'
import type { Report } from '../record/report.ts'
import { readingLines } from './reading-lines.ts'

const text = 'At least 12 people were killed in Kherson on Friday, Mayor Lena Orth said in a statement per AP.'
const report: Report = {
  // A test's own id; the brand exists for the compiler only.
  id: 'r-test' as ReportId,
  sha256: '0'.repeat(64),
  published: '2022-11-12',
  text,
  body: [0, text.length],
  origin: 'test',
}
const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }
const lines = readingLines(readReport(report, knowledge))
const worded = (kind: string) =>
  lines.filter(line => line.kind === kind).map(({ subject, what, details }) => [subject, what, ...details].join(' | '))

test('a statement is its speaker, stance and form, with channel and relays', () => {
  assert.deepEqual(worded('statement'), ['Lena Orth | asserts (indirect) | statement | per AP'])
})

test('a figure told by somebody says according to whom', () => {
  assert.deepEqual(worded('figure'), [
    'killed | at-least 12–… | people | of people | at Kherson | 2022-11-11 | according to Lena Orth',
  ])
})

test('a figure says of each what it is, what became of them, how it stands and over what time', () => {
  const said =
    'The army denied that 60 tanks had been destroyed. It fired 5,000 shells a day. It took 12 villages in three days.'
  const all = readingLines(readReport({ ...report, text: said, body: [0, said.length] }, knowledge))
  const whats = all.filter(({ kind }) => kind === 'figure').map(({ what, details }) => [what, ...details].join(' | '))
  assert.equal(whats.length, 3)
  assert.match(whats[0] ?? '', /^60 \| tanks \| destroyed \| denied/)
  assert.match(whats[1] ?? '', /^5000 per day \| shells \| fired/)
  assert.match(whats[2] ?? '', /^12 \| villages \| seized .*over P3D/)
})

test('a place says what it is and how sure, a time its value', () => {
  assert.match(worded('place')[0] ?? '', /^Kherson \| city Kherson \| Kherson Oblast \| UA \| ±\d+ km$/)
  assert.deepEqual(worded('time'), ['Friday | 2022-11-11 | DATE'])
})

test('every line has an id and the words it rests on', () => {
  for (const { id, quote, start } of lines) {
    assert.match(id, /^[a-z]-[0-9a-z]{14}$/)
    for (const words of quote.split(' … ')) assert.ok(words.length > 0 && text.includes(words))
    assert.ok(start >= 0 && start < text.length)
  }
})
