import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeGazetteer } from '../../src/gazetteer/small.ts'
import { analyse } from '../../src/language/analyse.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import { demonymsOf, toponymsOf } from './tell-toponyms.ts'

const gazetteer = makeGazetteer()
const tell = (text: string) => {
  const analysis = analyse(text)
  const named = toponymsOf(findPlaces({ analysis, gazetteer, reportId: idFrom('r', 'one') }), gazetteer)
  const told = [...named, ...demonymsOf(analysis, gazetteer, named)]
  return told.map(({ start, end, geonamesId }) => [text.slice(start, end), geonamesId])
}

test('the word for the kind of a region is outside of the toponym, in lower case', () => {
  assert.deepEqual(tell('They left the Kherson region.'), [['Kherson', 706442]])
  assert.deepEqual(tell('They left Kherson Oblast.'), [['Kherson Oblast', 706442]])
})

test('of a place by another the toponym is the other', () => {
  assert.deepEqual(tell('A depot 10 km north of Kherson burned.'), [['Kherson', 706448]])
})

test('what is told without a name is no toponym; a word for a people is its country', () => {
  assert.deepEqual(tell('Ukrainian troops came to Kherson. In the city it was quiet.'), [
    ['Kherson', 706448],
    ['Ukrainian', 690791],
  ])
})
