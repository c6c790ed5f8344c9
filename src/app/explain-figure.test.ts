import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { readReport } from '../reading/read.ts'
import type { ReportId } from '../record/ids.ts'
import { explainPart } from './explain-reading.ts'

const text =
  'At least 12 people were killed in Kherson on Friday. The army lost 40 tanks in three days. Dozens of people fled.'
const reading = readReport(
  // A test's own id; the brand exists for the compiler only.
  {
    ...{ id: 'r-test' as ReportId, sha256: '0'.repeat(64), published: '2022-11-12', text },
    body: [0, text.length],
    origin: 'test',
  },
  { gazetteer: makeGazetteer(), models: shippedModels() },
)

/** Name, value, rule and words of each field of the figure of these words. */
function explained(words: string) {
  const figure = reading.figures.find(({ spans: [first] }) => first?.[0] === text.indexOf(words))
  const fields = explainPart(reading, figure?.id ?? '')?.fields ?? []
  return new Map(fields.map(field => [field.name, { ...field, words: field.words.map(({ quote }) => quote) }]))
}

test('each field of a figure says which words and which rule gave it', () => {
  const fields = explained('At least 12')
  for (const [name, { rule, words }] of fields) {
    if (name === 'event') continue
    assert.ok(rule !== undefined && words.length > 0, name)
  }
  assert.deepEqual(fields.get('min')?.words, ['At least 12'])
  assert.deepEqual(fields.get('noun')?.words, ['people'])
  assert.deepEqual(fields.get('place')?.words, ['Kherson'])
  assert.deepEqual(fields.get('time')?.words, ['Friday'])
})

test('the rule is said in words, or by a sentence that it reads', () => {
  const fields = explained('At least 12')
  assert.match(fields.get('what')?.why ?? '', /^as in “.+” \(.+\)$/)
  assert.equal(fields.get('place')?.why, 'the only place on the ground in the sentence')
  assert.match(explained('Dozens').get('what')?.why ?? '', /a round plural at its least number/)
})

test('what became of things and the time they are counted over have their own words', () => {
  const fields = explained('40 tanks')
  assert.deepEqual([fields.get('fate')?.value, fields.get('fate')?.words], ['lost', ['lost']])
  assert.deepEqual([fields.get('period')?.rule, fields.get('period')?.words], ['length-of-counting', ['three days']])
})

test('the act that a figure hangs on is named with its id', () => {
  assert.match(explained('At least 12').get('event')?.value ?? '', /^attack: .+happened \(e-[0-9a-z]{14}\)$/)
})
