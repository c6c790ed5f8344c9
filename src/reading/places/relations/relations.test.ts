import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { PlaceShape } from '../../../record/place.ts'
import { findPlaces } from '../find-places.ts'

const gazetteer = makeGazetteer()
// Any id will do here.
const reportId = 'r-1' as ReportId
const read = (text: string) => findPlaces({ analysis: analyse(text), gazetteer, reportId })
const related = (text: string, toponym: string) => read(text).find(place => place.toponym === toponym)

const WORDS =
  `the Kherson Mykolaiv Ukraine Russia Dnipro Lyman and of to from between near north south-east western 10 km half a mile
  miles within outside off coast border with front line road highway bank right opposite across river upstream district region airport
  port centre outskirts around along 's , . in at on deep strip 5 – -`.split(/\s+/)

test('no order of such words throws, and what is read of them is a place with its words in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), words => {
      const text = words.join(' ')
      for (const place of read(text)) {
        assert.deepEqual(PlaceShape.parse(place), place)
        for (const [start, end] of place.relation?.spans ?? []) assert.ok(start < end && end <= text.length, text)
      }
    }),
    { numRuns: 300 },
  )
})

test('two towns make one place, whichever is named first, and each is an anchor of its own', () => {
  const text = 'They mined the road between Kherson and Mykolaiv.'
  const [a, b] = [related(text, 'Kherson'), related(text, 'Mykolaiv')]
  assert.deepEqual(a?.at, b?.at)
  assert.equal(a?.relation?.to, b?.relation?.also)
  assert.equal(a?.relation?.also, b?.relation?.to)
  const turned = related('They mined the road between Mykolaiv and Kherson.', 'Kherson')
  assert.equal(turned?.at?.place, a?.at?.place)
})

test('a border is by the town of the text, and one place from both its sides', () => {
  const text = 'They dug in along the Ukraine–Russia border near Belgorod.'
  const [a, b] = [related(text, 'Ukraine'), related(text, 'Russia')]
  assert.equal(a?.at?.place, b?.at?.place)
  assert.equal(a?.literal.value, true)
  assert.ok(a?.at?.geometry?.type === 'LineString')
  assert.match(a.at.precision.reason, /Belgorod/)
  assert.ok(Math.abs(a.at.latitude - 50.4) < 0.4 && Math.abs(a.at.longitude - 36.5) < 0.6)
})

test('a long list of names and of words for borders is read in no time to speak of', () => {
  const text = `They came ${'from the border with Russia to the road between Kherson and Mykolaiv 10 km north of '.repeat(400)}Lyman.`
  const before = performance.now()
  assert.ok(read(text).length > 1000)
  assert.ok(performance.now() - before < 5000)
})
