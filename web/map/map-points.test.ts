import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlPage, EventsPage } from '../../src/http/contract.ts'
import { asGeoJson, controlPoints, eventPoints, lastDay, mainBounds } from './map-points.ts'

const places = {
  kherson: { name: 'Kherson', kind: 'city', longitude: 32.6, latitude: 46.6 },
  kyiv: { name: 'Kyiv', kind: 'city', longitude: 30.5, latitude: 50.4 },
  ukraine: { name: 'Ukraine', kind: 'country', longitude: 32, latitude: 49 },
}
const names = { actors: {}, places }
// Only the fields that the map looks at.
const events = (...at: readonly (readonly string[])[]) =>
  ({ items: at.map(ids => ({ places: ids.map(value => ({ value })) })), names }) as unknown as EventsPage
const control = (...items: readonly object[]) => ({ items, names }) as unknown as ControlPage

test('events of one place are one point with their number; those without a place have none', () => {
  const points = eventPoints(events(['kherson'], ['kherson', 'kyiv'], [], ['kyiv'], ['nowhere']))
  assert.deepEqual(
    points.map(({ place, events }) => [place, events]),
    [
      ['kherson', 2],
      ['kyiv', 1],
    ],
  )
})

test('a country is no point', () => {
  assert.deepEqual(eventPoints(events(['ukraine'])), [])
  const claim = { id: 'h-1', place: 'ukraine', side: 'UA', kind: 'holds', sense: 'de-facto' }
  assert.deepEqual(controlPoints(control(claim)), [])
})

test('the marks of one place stand beside each other, the same mark once', () => {
  const points = controlPoints(
    control(
      { id: 'h-1', place: 'kherson', side: 'UA', kind: 'holds', sense: 'de-facto' },
      { id: 'h-2', place: 'kherson', side: 'UA', kind: 'holds', sense: 'de-facto' },
      { id: 'h-3', place: 'kherson', side: 'RU', kind: 'holds', sense: 'de-jure' },
    ),
  )
  assert.deepEqual(
    points.map(({ id, kind, slot }) => [id, kind, slot]),
    [
      ['h-1', 'holds', 0],
      ['h-3', 'claims', 1],
    ],
  )
})

test('the last day is the last day of publication', () => {
  const said = (...days: readonly (string | undefined)[]) => ({ assertions: days.map(published => ({ published })) })
  assert.equal(lastDay(control(said('2022-11-09', undefined), said('2022-11-14'))), '2022-11-14')
  assert.equal(lastDay(control(said(undefined))), undefined)
})

test('longitude comes before latitude', () => {
  assert.deepEqual(asGeoJson([places.kherson]).features[0]?.geometry.coordinates, [32.6, 46.6])
})

test('a single far place does not set the scale, but few places are all shown', () => {
  assert.deepEqual(mainBounds(eventPoints(events(['kherson'], ['kyiv']))), [30.5, 46.6, 32.6, 50.4])
  assert.equal(mainBounds([]), undefined)
  const page = events(...Array.from({ length: 19 }, () => ['kherson']), ['kyiv'])
  assert.deepEqual(mainBounds(eventPoints(page)), [32.6, 46.6, 32.6, 46.6])
})
