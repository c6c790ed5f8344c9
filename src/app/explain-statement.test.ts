import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { readReport } from '../reading/read.ts'
import type { ReportId } from '../record/ids.ts'
import type { Report } from '../record/report.ts'
import { explainInReading } from './explain.ts'
import { explanationText } from './explanation-text.ts'
import { meaningOf, STATEMENT_RULES } from './statement-rules.ts'

const text =
  'Kremlin spokesman Dmitry Peskov told reporters on Friday in a call that the minister had not denied the withdrawal from Kherson, per AP.'
const report: Report = {
  // A test's own id; the brand exists for the compiler only.
  id: 'r-test' as ReportId,
  sha256: '0'.repeat(64),
  published: '2022-11-11',
  text,
  body: [0, text.length],
  origin: 'test',
}
const reading = readReport(report, { gazetteer: makeGazetteer(), models: shippedModels() })

function explained(index: number) {
  const result = explainInReading(reading, reading.statements[index]?.id ?? '')
  assert.ok(result.ok)
  return result.value
}

const fieldOf = (index: number, name: string) => explained(index).fields.find(field => field.name === name)

test('a statement is explained by the row of its cue, with an example, and each field by its words', () => {
  assert.match(fieldOf(0, 'stance')?.why ?? '', /^lexicon: “tell”, verb of speech, asserts, as in “She told reporters/)
  const quotes = ['audience', 'channel', 'uttered', 'relays', 'role of the speaker', 'organisation of the speaker'].map(
    name => fieldOf(0, name)?.words[0]?.quote,
  )
  assert.deepEqual(quotes, ['reporters', 'in a call', 'Friday', 'AP', 'spokesman', 'Kremlin'])
  assert.equal(fieldOf(0, 'side of the speaker')?.value, 'RU')
  assert.match(fieldOf(0, 'form')?.why ?? '', /quotation marks/)
})

test('a composed stance says what composed it, and of which row', () => {
  const stance = fieldOf(1, 'stance')
  assert.deepEqual([stance?.value, stance?.basis], ['confirms', 'implied'])
  assert.match(stance?.why ?? '', /negated.*“deny”/)
})

test('both levels of a statement inside another are shown, and what the inner one tells', () => {
  assert.equal(fieldOf(0, 'contains')?.words[0]?.quote, 'had not denied')
  assert.match(fieldOf(1, 'within')?.value ?? '', /^Dmitry Peskov asserts: .*\(s-\w{14}\)$/)
  assert.equal(fieldOf(1, 'tells')?.words[0]?.quote, 'withdrawal')
  assert.match(explanationText(explained(1)).join('\n'), /\n {2}within: Dmitry Peskov asserts/)
})

test('an act says in words whose statement it is part of', () => {
  const result = explainInReading(reading, reading.events[0]?.id ?? '')
  assert.ok(result.ok)
  assert.match(result.value.fields.find(({ name }) => name === 'statement')?.value ?? '', /^minister confirms: /)
})

test('every rule of statements has a meaning, and no other rule has', () => {
  for (const { name, means } of STATEMENT_RULES) assert.equal(meaningOf(name), means)
  assert.equal(meaningOf('statements/none'), undefined)
})
