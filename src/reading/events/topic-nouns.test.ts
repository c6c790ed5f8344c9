import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

test('what a course, a book or a law is about is no act', () => {
  assert.deepEqual(
    [
      'The course in Orvel covers sieges, ambushes and coups.',
      'Words like shelling and siege were banned in Orvel.',
      'He wrote three books on sieges and ambushes in Orvel.',
      'The manual has chapters on shelling, looting and sieges.',
    ].filter(text => typesOf(text).length > 0),
    [],
  )
})

test('bare nouns that tell what was done are acts', () => {
  assert.deepEqual(
    typesOf('Three soldiers died in raids and ambushes near Orvel on Monday.').includes('battle.ambush'),
    true,
  )
  assert.deepEqual(typesOf('The court fined two men for the shelling of Orvel.').includes('strike.shelling'), true)
})
