import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(event => event.type)

test('feasts, gestures and excess are no protest and no riot', () => {
  const taken = [
    'Thousands poured into the streets of Orvel to celebrate the title.',
    'The editor resigned in protest at the merger.',
    'The embassy lodged a formal protest with the ministry.',
    'The embassy filed a protest with the ministry.',
    'The garden in Orvel is a riot of roses.',
    'Children ran riot at the fair in Orvel.',
    'The comedian was a riot in Orvel.',
  ].filter(text => typesOf(text).some(type => /^(?:protest|riot)\./.test(type)))
  assert.deepEqual(taken, [])
})

test('a crowd that demands something protests, and riots are riots', () => {
  assert.deepEqual(typesOf('Thousands poured into the streets of Orvel to demand a vote.'), ['protest.demo'])
  assert.deepEqual(typesOf('Farmers drove tractors to Orvel in protest.'), ['protest.demo'])
  assert.deepEqual(typesOf('The riots of July shook Orvel.'), ['riot.demonstration'])
  assert.deepEqual(typesOf('A protest broke out in Orvel.'), ['protest.demo'])
})
