import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { findFigures } from './find-figures.ts'
import { THING_FATES } from './lexicon/thing-fates.ts'

function fatesIn(text: string) {
  const analysis = analyse(text, undefined, shippedModels())
  const nothing = { times: [], mentions: [], places: [], statements: [], events: [] }
  return findFigures({ analysis, reportId: idFrom('r', 'figures'), ...nothing }).map(({ fate }) => fate?.value)
}

test('each fate of things is read in the sentence of its row', () => {
  for (const [fate, , example] of THING_FATES) assert.deepEqual(fatesIn(example), [fate], example)
})

test('passives, parts and lists have the fate of their verb, and what only stands there has none', () => {
  assert.deepEqual(fatesIn('They shot down 26 of 31 drones.'), ['shot-down', 'shot-down'])
  assert.deepEqual(fatesIn('Nine tanks and 40 lorries were destroyed.'), ['destroyed', 'destroyed'])
  assert.deepEqual(fatesIn('The army left 200 lorries behind in the valley.'), ['abandoned'])
  assert.deepEqual(fatesIn('Nine tanks stood in the yard.'), [undefined])
  assert.deepEqual(fatesIn('The storm left 300 houses without power.'), [undefined])
  assert.deepEqual(fatesIn('The mayor dropped 40 tanks from the list.'), [undefined])
})
