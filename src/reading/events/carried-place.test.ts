import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { CARRIED_EXAMPLES } from './carried-place.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

for (const [text, trigger, place] of CARRIED_EXAMPLES)
  test(`carried place: ${text}`, () => {
    const { events } = findEvents(standIn(text, shippedModels()))
    const named = events.find(event => event.trigger.some(span => text.slice(...span) === trigger))
    assert.ok(named)
    assert.equal(named.place?.value.name ?? '', place)
  })

test('a place that an act goes on from is implied, and says by which rule', () => {
  const text = 'Shells hit a market in Orvel on Sunday. Two people were killed.'
  const killed = findEvents(standIn(text, shippedModels())).events.find(({ type }) => type === 'attack.killing')
  assert.deepEqual([killed?.place?.basis, killed?.place?.rule], ['implied', 'place/goes-on'])
})
