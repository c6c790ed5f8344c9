import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layered } from '../../src/gazetteer/layered.ts'
import { layerOf } from '../../src/gazetteer/layers.samples.ts'
import { analyse } from '../../src/language/analyse.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { crowdOf } from './crowd.ts'

const { gazetteer: base, models } = await openKnowledge()
const crowded = layered(base, [layerOf(crowdOf(50_000), base)])

function toponyms(text: string, gazetteer: typeof base): readonly string[] {
  return findPlaces({ analysis: analyse(text, undefined, models), gazetteer, reportId: idFrom('r', text) }).map(
    ({ toponym }) => toponym,
  )
}

for (const text of [
  'Most troops left. Nova, a company, said so. Mala was tired, and Smith met Brown.',
  'The Army said the Senate would vote. Congress and the Navy agreed with Parliament.',
  'Doctors at Central Hospital in Cairo counted nine dead, and Police Station doors stayed shut.',
  'Officials at City Hospital told Taylor that Green and White had gone to Kherson.',
  'Hope is not lost, said Grace. Long lines stood at the Bank, and Young drove a Ford to Miller’s house.',
  'Reka fired twice. The Reka did not fire. Kut was seen with a Lipa and the Kamen.',
])
  test(`fifty thousand small places with ordinary names add none to: ${text}`, () => {
    assert.deepEqual(toponyms(text, crowded), toponyms(text, base))
  })

test('a small place of the layer is read where the words put somebody there', () => {
  assert.deepEqual(toponyms('Ukrainian officers said shells fell near Donja Reka in Ukraine.', crowded), [
    'Donja Reka',
    'Ukraine',
  ])
})
