import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ReportInputShape } from '../src/record/report.ts'
import { generateReports } from './generate.ts'

const reports = [...generateReports(400)]

test('the same seed gives the same reports, another seed others', () => {
  assert.deepEqual([...generateReports(400)], reports)
  assert.notDeepEqual([...generateReports(400, 2)], reports)
})

test('every report has the shape of a row, its own id and its own text', () => {
  for (const report of reports) assert.ok(ReportInputShape.safeParse(report).success)
  assert.equal(new Set(reports.map(({ id }) => id)).size, reports.length)
  assert.equal(new Set(reports.map(({ text }) => text)).size, reports.length)
})

test('no blank of a template is left, and some reports carry the text of another', () => {
  let copies = 0
  for (const [at, { text }] of reports.entries()) {
    assert.doesNotMatch(text, /[{}]/)
    if (reports.slice(0, at).some(earlier => text.startsWith(earlier.text))) copies++
  }
  assert.ok(copies > reports.length / 20 && copies < reports.length / 4, `${copies}`)
})
