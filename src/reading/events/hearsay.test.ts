import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const statusesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ status }) => status.value)

test('what only goes round is claimed; what is told beside a rumour has happened', () => {
  assert.deepEqual(statusesOf('Rumour has it that rebels captured Orvel.'), ['claimed'])
  assert.deepEqual(statusesOf('According to unconfirmed reports, rebels captured Orvel.'), ['claimed'])
  assert.deepEqual(statusesOf('A video of rebels shelling Orvel is fake.'), ['denied'])
  assert.deepEqual(statusesOf('A video shows rebels shelling Orvel.'), ['happened'])
  assert.deepEqual(statusesOf('Rebels "captured" Orvel on Friday.'), ['claimed'])
  assert.deepEqual(statusesOf('According to the mayor, rebels captured Orvel.'), ['happened'])
  assert.deepEqual(statusesOf('Word spread fast after rebels captured Orvel.'), ['happened'])
})
