import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { standIn } from './report-stand-in.ts'

const rows = [...VERB_TRIGGERS, ...NOUN_TRIGGERS]
const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(event => event.type)

test('each trigger finds its example', () => {
  const missed = rows
    .filter(row => !typesOf(row.example).includes(row.type))
    .map(row => `${row.word} ${row.type}: ${row.example} → ${typesOf(row.example)}`)
  assert.deepEqual(missed, [])
})

test('no trigger takes its counter-example', () => {
  const taken = rows
    .filter(row => row.counter !== undefined && typesOf(row.counter).includes(row.type))
    .map(row => `${row.word}: ${row.counter}`)
  assert.deepEqual(taken, [])
})

test('every trigger says what it means by an example, and each row is there once', () => {
  const keys = rows.map((row, i) => `${i < VERB_TRIGGERS.length} ${row.word} ${row.type} ${JSON.stringify(row.needs)}`)
  assert.equal(new Set(keys).size, keys.length)
  for (const row of rows) assert.match(row.example, /\w+ .*\.$/)
})

test('a row that asks nothing of its slots says why its word alone is enough', () => {
  const silent = rows.filter(row => !row.needs && !row.bare).map(row => `${row.word} ${row.type}`)
  assert.deepEqual(silent, [])
})
