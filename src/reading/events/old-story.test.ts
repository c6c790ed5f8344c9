import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const framesOf = (text: string) =>
  findEvents(standIn(text, shippedModels())).events.map(({ timeFrame }) => timeFrame.value)

const OLD = [
  'My grandmother hid two men in a barn when troops shelled Orvel.',
  'The raiders who crushed the kingdom in 1640 captured Orvel.',
  'A plaque on the bridge recalls the six villagers shot by soldiers near Orvel.',
  'Archaeologists believe that invaders captured Orvel.',
  'Ten years have passed since gunmen stormed a hotel in Orvel.',
  'Its capture of Orvel having been undone by a mutiny, the army left the harbour.',
  'The Siege of Orvel is taught in every school.',
  'Fifty years have gone by since the army shelled Orvel.',
  'This day in 1917: troops shelled Orvel.',
]
const OF_THESE_DAYS = [
  'Rebels shelled Orvel when troops left on Monday.',
  'The rebels who took up arms this month captured Orvel.',
  'Soldiers shot two men near a plaque in Orvel.',
  'Two days have passed since gunmen stormed a hotel in Orvel.',
]

test('an old story is background though its own clause has no date', () => {
  assert.deepEqual(
    OLD.filter(text => !framesOf(text).includes('background')),
    [],
  )
})

test('what stands beside a monument or after some days is of these days', () => {
  assert.deepEqual(
    OF_THESE_DAYS.filter(text => framesOf(text)[0] !== 'current'),
    [],
  )
})
