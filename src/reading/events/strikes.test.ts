import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).tellings.map(({ event }) => event.type)

test('a bare strike is of the one kind that the report tells', () => {
  assert.ok(!typesOf('A drone hit a depot in Orvel. A strike killed two people in Tarsk.').includes('strike.air'))
  assert.ok(typesOf('A strike killed two people in Tarsk.').includes('strike.air'))
})

test('a strike of those who stop work is theirs', () => {
  assert.deepEqual(typesOf('Dockers in Orvel have been on strike since Monday.'), ['protest.strike'])
})
