import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

test('what anybody of a kind does is no act, whatever places are named beside it', () => {
  assert.deepEqual(
    [
      'Gangs near Orvel usually seize drivers and release them within a week.',
      'Coups bring coups, as they say in Orvel.',
      'In Orvel every rebel who captures a town sleeps badly.',
    ].filter(text => typesOf(text).length > 0),
    [],
  )
})

test('those with a name, and clashes that go on, are news', () => {
  assert.deepEqual(typesOf('Israeli jets often strike Orvel.'), ['strike.air'])
  assert.deepEqual(typesOf('Clashes continue near Orvel.'), ['battle.clash'])
})
