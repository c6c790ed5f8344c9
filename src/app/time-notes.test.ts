import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { readReport } from '../reading/read.ts'
import type { ReportId } from '../record/ids.ts'
import { explainInReading } from './explain.ts'
import { readingLines } from './reading-lines.ts'
import { timeNotes } from './time-notes.ts'

const text = 'They crossed on Friday, 10 November 2022, by an order of 4/11/2022, and left on Saturday.'
const reading = readReport(
  {
    // A test's own id; the brand exists for the compiler only.
    id: 'r-test' as ReportId,
    sha256: '0'.repeat(64),
    published: '2022-11-14',
    text,
    body: [0, text.length],
    origin: 'test',
  },
  { gazetteer: makeGazetteer(), models: shippedModels() },
)
const DISAGREES = 'the text says Friday, but 2022-11-10 is a Thursday: the date is followed'

test('a weekday that is not its date’s, and another reading of a date, are notes; of other times there are none', () => {
  assert.deepEqual(reading.times.map(timeNotes), [[DISAGREES], ['can also be read as 2022-11-04'], []])
})

test('the table and the explanation of a time have its notes', () => {
  const [line] = readingLines(reading).filter(({ kind }) => kind === 'time')
  assert.deepEqual(line?.details, ['DATE', DISAGREES])
  const explained = explainInReading(reading, reading.times[0]?.id ?? '')
  assert.ok(explained.ok)
  assert.deepEqual(explained.value.notes, [`${DISAGREES[0]?.toUpperCase()}${DISAGREES.slice(1)}.`])
  assert.equal(
    explained.value.fields.some(({ name }) => name === 'disagrees'),
    false,
  )
})
