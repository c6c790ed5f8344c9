import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { BEFORE_NOUNS } from './lexicon/status-cues.ts'
import { standIn } from './report-stand-in.ts'

const statusesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ status }) => status.value)

test('words right before a noun give it its status by their examples', () => {
  const missed = BEFORE_NOUNS.filter(([, status, example]) => !statusesOf(example).includes(status))
  assert.deepEqual(
    missed.map(([words, , example]) => `${words}: ${statusesOf(example)}`),
    [],
  )
})

test('what stands on an agenda has not been done, what was done on the day of a meeting has', () => {
  assert.deepEqual(statusesOf('On the agenda: a ceasefire and the withdrawal of troops from Orvel.'), [
    'hypothetical',
    'hypothetical',
  ])
  assert.deepEqual(statusesOf('Rebels shelled Orvel as ministers drew up an agenda.'), ['happened'])
})
