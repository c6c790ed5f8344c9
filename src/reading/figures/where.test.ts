import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { idFrom } from '../../record/ids.ts'
import { readReport } from '../read.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

/** The place of each figure with its rule. */
function placesIn(text: string) {
  const report = { id: idFrom('r', text), sha256: '0'.repeat(64), published: '2022-11-11', text, origin: 'test' }
  const { figures } = readReport({ ...report, body: [0, text.length] }, knowledge)
  return figures.map(({ place }) => place && [place.value.name, place.rule])
}

test('each number has the place right behind it', () => {
  assert.deepEqual(placesIn('Four people were killed in Kherson, two in Mykolaiv.')[1], ['Mykolaiv', 'place-behind'])
  assert.equal(placesIn('Nine guards in Kherson were hurt, the mayor of Mykolaiv said.')[0]?.[0], 'Kherson')
})

test('where the dead were bound for, or what killed them came from, is not where they died', () => {
  assert.deepEqual(placesIn('At least 14 people were killed in the boat in which they fled towards Kherson.'), [
    undefined,
  ])
  assert.deepEqual(placesIn('A rocket fired from Kherson killed six people.'), [undefined])
})

test('where people have fled is their place', () => {
  assert.equal(placesIn('Some 4,000 people fled to Kherson.')[0]?.[0], 'Kherson')
})
