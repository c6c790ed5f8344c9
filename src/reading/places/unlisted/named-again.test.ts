import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import { idFrom } from '../../../record/ids.ts'
import { findPlaces } from '../find-places.ts'

const gazetteer = makeGazetteer()

function placesIn(text: string): readonly string[] {
  const analysis = analyse(text, undefined, shippedModels())
  return findPlaces({ analysis, gazetteer, reportId: idFrom('r', text) }).map(({ toponym }) => toponym)
}

const SAMPLES: readonly (readonly [text: string, times: number])[] = [
  ['Rebels took the village of Dudnivka on Monday. Some 2,500 people have fled Dudnivka.', 2],
  ['Rebels took the village of Dudnivka on Monday. Colonel Dudnivka was not told.', 1],
  ['Rebels took the village of Dudnivka on Monday. New Dudnivka lies across the river.', 1],
  ['Some 2,500 people have praised Dudnivka.', 0],
]

for (const [text, times] of SAMPLES)
  test(`a village named again: ${text}`, () => {
    assert.equal(placesIn(text).filter(name => name === 'Dudnivka').length, times)
  })
