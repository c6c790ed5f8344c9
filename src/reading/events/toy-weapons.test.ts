import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)
const told = (texts: readonly string[]) =>
  texts.filter(text => typesOf(text).some(type => /^(?:strike|explosive)\./.test(type)))

test('bombs of words and colour, and craft without arms, hit nobody', () => {
  assert.deepEqual(
    told([
      'The bath bomb exploded in the shop.',
      'The minister stepped on a political landmine in Orvel.',
      'He left a bomb of a review.',
      'The store dropped bombs of colour on Orvel.',
      'The cook removed the shells of the prawns in Orvel.',
      'A delivery drone crashed into a wall in Orvel.',
      'A military jet struck a flock of birds over Orvel.',
      'A helicopter hit a power line near Orvel.',
      'Police launched drones to look for the boy near Orvel.',
      'The army launched a rocket into space.',
    ]),
    [],
  )
})

test('a bomb of so many kilos, a rebel drone and a launch at a town do', () => {
  const real = [
    'A bomb of 200 kilos exploded in Orvel.',
    'A rebel drone crashed into a wall in Orvel.',
    'The army launched a rocket at Orvel.',
    'A military jet struck a depot in Orvel.',
  ]
  assert.deepEqual(
    real.filter(text => !told([text]).includes(text)),
    [],
  )
})
