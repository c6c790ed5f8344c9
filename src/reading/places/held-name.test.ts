import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { findPlaces } from './find-places.ts'
import { HELD_WORDS } from './lexicon/held.ts'

const gazetteer = makeGazetteer()
// Any id will do here.
const reportId = 'r-1' as ReportId
const names = (text: string) =>
  findPlaces({ analysis: analyse(text, undefined, shippedModels()), gazetteer, reportId }).map(({ toponym }) => toponym)

for (const { example, counter } of HELD_WORDS)
  test(`a name that is held is a place, though nobody knows where: ${example}`, () => {
    assert.deepEqual(names(example), ['Dudnivka'])
    assert.deepEqual(names(counter), [])
  })

for (const text of [
  'Dudnivka is in rebel hands.',
  'Dudnivka remains fully under army control.',
  'Dudnivka fell to the rebels on Sunday.',
  'Dudnivka was retaken on Sunday.',
  'The rebels claim control of Dudnivka.',
])
  test(`what is told behind a name makes a place of it: ${text}`, () => assert.deepEqual(names(text), ['Dudnivka']))

for (const text of [
  'Soldiers captured Ivan Petrenko. They hold Petrenko in a cellar.',
  'Soldiers captured General Petrenko.',
  'Rebels seized Dudnivka’s archive.',
  'The army is in control of Sunday.',
])
  test(`what is taken is not always a place: ${text}`, () => assert.deepEqual(names(text), []))
