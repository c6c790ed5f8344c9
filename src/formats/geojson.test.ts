import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractRecord, contractReport } from '../store/contract-record.ts'
import { controlToGeoJson, eventsToGeoJson } from './geojson.ts'

const record = contractRecord(contractReport('Ferries run again'))

test('longitude comes before latitude; an event without a place has no geometry', () => {
  const { type, features } = eventsToGeoJson(record)
  assert.equal(type, 'FeatureCollection')
  assert.deepEqual(
    features.map(({ geometry }) => geometry),
    [{ type: 'Point', coordinates: [32.6178, 46.6354] }, null],
  )
  const { title, status, from, agent, disputed } = features[0]?.properties ?? {}
  assert.deepEqual(
    [title, status, from, agent, disputed],
    ['Russian troops withdraw from Kherson', 'happened', '2022-11-11', 'Russian troops', true],
  )
})

test('a control span stands at its place', () => {
  const [feature, ...others] = controlToGeoJson(record).features
  assert.deepEqual(others, [])
  assert.equal(feature?.id, record.control[0]?.id)
  const { place, holder, kind, to } = feature?.properties ?? {}
  assert.deepEqual([place, holder, kind, to], ['Kherson', 'Russian troops', 'lost', null])
})

test('a place said by another says how far the truth may lie, why, and within what', () => {
  const within = {
    type: 'LineString',
    coordinates: [
      [32, 46.5],
      [33, 46.6],
    ],
  } as const
  const places = record.places.map(place => ({ ...place, precisionReason: 'anywhere on the way', geometry: within }))
  const [event] = eventsToGeoJson({ ...record, places }).features
  assert.equal(event?.properties['precisionReason'], 'anywhere on the way')
  assert.deepEqual(JSON.parse(String(event?.properties['within'])), within)
  const [plain] = eventsToGeoJson(record).features
  assert.equal(plain?.properties['within'], null)
})
