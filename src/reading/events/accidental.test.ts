import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

test('a blast that nobody meant is an accident', () => {
  const accidents = [
    'A boiler explosion wrecked a laundry in Orvel.',
    'A blast at a fireworks factory in Orvel was heard for miles.',
    'The explosion of a transformer woke Orvel.',
    'The blast in Orvel was caused by a gas leak.',
    'A mine blast near Orvel trapped nine miners.',
  ]
  assert.deepEqual(
    accidents.filter(text => !typesOf(text).includes('other.accident')),
    [],
  )
  assert.deepEqual(
    accidents.filter(text => typesOf(text).some(type => type.startsWith('explosive.'))),
    [],
  )
  assert.deepEqual(typesOf('A blast at a checkpoint in Orvel was caused by a bomb.'), ['explosive.device'])
  assert.deepEqual(typesOf('A mine blast near Orvel wounded two soldiers.').includes('explosive.mine'), true)
})

test('a noise, a wind and the work of those who pull down chimneys burst nothing', () => {
  assert.deepEqual(
    [
      "The foghorn's blast woke Orvel.",
      'A blast of cold air reached Orvel.',
      'A blast from the past awaits visitors to Orvel.',
      'An explosion in rents has hit Orvel.',
      'Engineers detonated charges in Orvel to bring down the chimney.',
      'Fishermen threw dynamite into the bay near Orvel.',
    ].filter(text => typesOf(text).some(type => type.startsWith('explosive.'))),
    [],
  )
  assert.deepEqual(typesOf('Rebels detonated charges under a bridge in Orvel.'), ['explosive.device'])
})
