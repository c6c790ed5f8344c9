import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeGazetteer } from '../../src/gazetteer/small.ts'
import { shippedModels } from '../../test/shipped-models.ts'
import { readScene } from '../times/read-scene.ts'
import { statusOfWord } from './status-of-word.ts'

const KNOWLEDGE = { gazetteer: makeGazetteer(), models: shippedModels() }

function statusIn(text: string, word: string) {
  const start = text.indexOf(word)
  return statusOfWord(readScene({ name: text, text }, KNOWLEDGE), [start, start + word.length])?.value
}

test('words that our tables have no act for have a status all the same', () => {
  assert.equal(statusIn('The company painted the hall.', 'painted'), 'happened')
  assert.equal(statusIn('The company did not paint the hall.', 'paint'), 'negated')
  assert.equal(statusIn('The company will paint the hall.', 'paint'), 'planned')
  assert.equal(statusIn('There was no repainting of the hall.', 'repainting'), 'negated')
})

test('what a copula makes a predicate has the status of its clause', () => {
  assert.equal(statusIn('The hall will be ready.', 'ready'), 'planned')
  assert.equal(statusIn('The hall will be ready.', 'be'), 'planned')
  assert.equal(statusIn('The hall was not ready.', 'ready'), 'negated')
})

test('an act of our tables has the status that its event has', () => {
  const text = 'The rebels threatened to shell Orvel.'
  const [event] = readScene({ name: text, text }, KNOWLEDGE).events
  assert.equal(event?.status.value, 'threatened')
  assert.equal(statusIn(text, 'shell'), 'threatened')
})
