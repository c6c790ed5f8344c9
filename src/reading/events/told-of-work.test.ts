import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const eventsOf = (text: string) => findEvents(standIn(text, shippedModels())).events
const typesOf = (text: string) => eventsOf(text).map(({ type }) => type)

test('what is told inside of a work is out, what stands beside it is not', () => {
  assert.deepEqual(typesOf('Soldiers arrested the novelist for a story in which a president is assassinated.'), [
    'coercion.arrest',
  ])
  assert.deepEqual(typesOf('On stage a queen is beheaded after the interval.'), [])
})

test('advice and explainers name kinds of act and no act', () => {
  const texts = [
    'The leaflet explains what to do in a raid, an arrest or an evacuation.',
    'Students learn how to behave during a kidnapping or a shooting.',
    'Why rebels burn crops',
  ]
  assert.deepEqual(texts.flatMap(typesOf), [])
})

test('what was laid and did not go off was tried', () => {
  const statusOf = (text: string) => eventsOf(text).map(({ status }) => status.value)[0]
  assert.equal(statusOf('Police found a bomb planted under a bridge in Orvel.'), 'attempted')
  assert.equal(statusOf('A bomb planted under a bridge in Orvel exploded.'), 'happened')
})

test('what there is no evidence of is denied, and rumours only speak of it', () => {
  const statusOf = (text: string) => eventsOf(text).map(({ status }) => status.value)[0]
  assert.equal(statusOf('There is no evidence that guards beat the prisoners.'), 'denied')
  assert.equal(statusOf('It is a lie that we shelled the clinic.'), 'denied')
  assert.equal(statusOf('Rumours speak of a mutiny in Orvel.'), 'claimed')
})

test('the life that an obituary is on is background', () => {
  const frames = eventsOf('Rebels captured him at Orvel. He died peacefully on Sunday.').map(
    ({ timeFrame }) => timeFrame.value,
  )
  assert.deepEqual(frames, ['background'])
})
