import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import type { ReportId } from '../../record/ids.ts'
import { readReport } from '../read.ts'
import { SPEECH_ACTS } from './lexicon.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }
const actsIn = (text: string) => {
  // A test’s own id; the brand exists for the compiler only.
  const id = 'r-test' as ReportId
  const body = [0, text.length] as const
  const report = { id, sha256: '0'.repeat(64), published: '2022-11-11', text, body, origin: 'test' }
  return readReport(report, knowledge).statements.map(({ act }) => act?.value)
}

test('each act of speech is read in its example', () => {
  const missed = SPEECH_ACTS.filter(({ type, example }) => !actsIn(example).includes(type))
  assert.deepEqual(
    missed.map(({ example }) => `${example} → ${actsIn(example).join(', ')}`),
    [],
  )
})

test('who claims responsibility does so in what is said, and what is only asserted has no act', () => {
  assert.deepEqual(actsIn('The group claimed responsibility for the blast.'), ['statement.claim'])
  assert.deepEqual(actsIn('The mayor said that the bridge was open.'), [undefined])
})
