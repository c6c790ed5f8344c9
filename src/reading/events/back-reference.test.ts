import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { BACK_REFERENCES } from './back-reference.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const eventsOf = (text: string) => findEvents(standIn(text, shippedModels())).events

for (const [nouns, , example] of BACK_REFERENCES) {
  test(`what points back is no act of its own: ${nouns}`, () => {
    const [first, ...others] = eventsOf(example)
    assert.deepEqual(
      others.map(({ rule }) => rule),
      [],
    )
    assert.equal(first?.mentions.length, 1)
  })
}

test('another place is another act', () => {
  assert.equal(eventsOf('A bomb exploded in Orvel on Sunday. The attack on Tarsk was condemned.').length, 2)
})

test('an act that is not definite is another', () => {
  assert.equal(eventsOf('A bomb exploded in Orvel on Sunday. An attack on a bus was reported.').length, 2)
})

for (const text of [
  'A bomber attacked a checkpoint in Orvel. The attack killed two soldiers.',
  'A bomb exploded near a bank in Orvel. The blast in Orvel was heard far away.',
])
  test(`one act: ${text}`, () => {
    assert.deepEqual(
      eventsOf(text)
        .filter(({ type }) => type !== 'attack.killing')
        .map(({ mentions }) => mentions.length),
      [1],
    )
  })

test('the army and its soldiers take a town once', () => {
  const [first, ...others] = eventsOf('The army announced the capture of Orvel. Soldiers took Orvel at dawn.')
  assert.deepEqual([first?.mentions.length, others.length], [1, 0])
})
