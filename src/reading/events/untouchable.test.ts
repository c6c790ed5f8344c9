import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const eventsOf = (text: string) => findEvents(standIn(text, shippedModels())).events
const told = (texts: readonly string[]) => texts.filter(text => eventsOf(text).length > 0)

test('what no weapon reaches is not attacked, taken or burned', () => {
  assert.deepEqual(
    told([
      'Her daughter ransacked the wardrobe for a hat.',
      'The accountant kidnapped the conversation with a long story.',
      'The column is an assault on common decency.',
      'The retreat of the glaciers has quickened.',
      'The exhibition was a coup for the gallery.',
      'The visitors lost the battle of the forwards.',
      'An army of volunteers marched on the beaches of Galicia.',
    ]),
    [],
  )
  assert.deepEqual(
    ['Soldiers ransacked the town hall in Orvel.', 'An army of rebels marched on Orvel.'].flatMap(text =>
      eventsOf(text).map(({ type }) => type),
    ),
    ['property.destruction', 'battle.offensive'],
  )
})

test('whoever does something is somebody, by the ending alone', () => {
  assert.deepEqual(
    ['Rangers killed two poachers.', 'Guards shot an intruder near the fence.'].flatMap(text =>
      eventsOf(text).map(({ type }) => type),
    ),
    ['attack.killing', 'attack.shooting'],
  )
  assert.deepEqual(told(['The frost killed the flower.']), [])
})
