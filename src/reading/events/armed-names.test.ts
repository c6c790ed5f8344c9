import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

test('armed bodies by name, and nations at war, are forces', () => {
  assert.deepEqual(
    [
      'The RSF has overrun Orvel.',
      'Hezbollah entered Orvel.',
      'Boko Haram entered Orvel.',
      'The Russians entered Orvel.',
      'The Kurds entered Orvel.',
    ].flatMap(typesOf),
    Array.from({ length: 5 }, () => 'territory.taken'),
  )
})

test('a firm by name and one of a nation are none', () => {
  assert.deepEqual(['Microsoft entered Orvel.', 'A Russian entered Orvel.'].flatMap(typesOf), [])
})
