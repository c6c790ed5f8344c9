import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, type StatusCue } from './lexicon/status-cues.ts'
import { standIn } from './report-stand-in.ts'

const statusesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ status }) => status.value)

/** What the example of a row must give: a cue that hands on gives what its own verb has, which is past in the examples. */
const wanted = ({ gives }: StatusCue) => (gives === 'same' || gives === 'ends' ? 'happened' : gives)

test('each cue gives the act of its example its status', () => {
  const rows = [...CUE_VERBS, ...CUE_NOUNS, ...CUE_ADJECTIVES].filter(({ example }) => example.endsWith('.'))
  const missed = rows
    .filter(row => !statusesOf(row.example).some(status => status === wanted(row)))
    .map(row => `${row.word}: ${row.example} → ${statusesOf(row.example)}`)
  assert.deepEqual(missed, [])
})
