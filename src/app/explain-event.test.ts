import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { readReport } from '../reading/read.ts'
import type { ReportId } from '../record/ids.ts'
import { explainPart } from './explain-reading.ts'

const text =
  'Russian troops shelled Kherson with mortars on Friday. The rebels have held the town of Orvel since Thursday.'
const reading = readReport(
  // A test's own id; the brand exists for the compiler only.
  {
    ...{ id: 'r-test' as ReportId, sha256: '0'.repeat(64), published: '2022-11-12', text },
    body: [0, text.length],
    origin: 'test',
  },
  { gazetteer: makeGazetteer(), models: shippedModels() },
)
const explained = (id: string | undefined) => {
  const fields = explainPart(reading, id ?? '')?.fields ?? []
  return new Map(fields.map(field => [field.name, { ...field, words: field.words.map(({ quote }) => quote) }]))
}

test('type, status, roles, place and day of an act say their words, their rule and what it means', () => {
  const fields = explained(reading.events.find(({ type }) => type === 'strike.shelling')?.id)
  for (const name of ['type', 'status', 'timeFrame', 'agent', 'place', 'time']) {
    const { rule, why } = fields.get(name) ?? {}
    assert.ok(rule !== undefined && why !== undefined, name)
  }
  assert.deepEqual(fields.get('type')?.words, ['shelled'])
  assert.match(fields.get('type')?.why ?? '', /^a verb trigger of the table; as in “.+”$/)
  assert.deepEqual(
    [fields.get('agent')?.why, fields.get('agent')?.words],
    ['the subject of an active verb', ['Russian troops']],
  )
  assert.deepEqual(fields.get('place')?.words, ['Kherson'])
})

test('kind, holder, place and day of control say theirs', () => {
  const fields = explained(reading.control.at(-1)?.id)
  assert.match(fields.get('kind')?.why ?? '', /^a verb of holding of the table; as in “.+”$/)
  assert.deepEqual([fields.get('holder')?.rule, fields.get('holder')?.words], ['holder/named', ['rebels']])
  assert.deepEqual(
    [fields.get('from')?.why, fields.get('from')?.words],
    [
      'the time behind “since”; of what is done once, from then to the report: “has captured two towns since Monday”',
      ['Thursday'],
    ],
  )
  assert.deepEqual(fields.get('place')?.words, ['Orvel'])
})
