import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const placesOf = (text: string) =>
  findEvents(standIn(text, shippedModels())).events.map(({ place }) => place?.value.name)

test('a place under an act, or before the colon of a headline, is where it is', () => {
  assert.deepEqual(placesOf('Orvel is under constant shelling.'), ['Orvel'])
  assert.deepEqual(placesOf('Orvel: deadly clashes between soldiers and rebels'), ['Orvel'])
})

test('a place that an act names itself goes before one of the headline', () => {
  assert.deepEqual(placesOf('Kherson: clashes near Orvel between soldiers and rebels'), ['Orvel'])
})
