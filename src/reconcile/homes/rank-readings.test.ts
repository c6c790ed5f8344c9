import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../record/decision.ts'
import { idFrom } from '../../record/ids.ts'
import { makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { TOWNS } from './place-sample.ts'
import { rankReading } from './rank-readings.ts'

const { largeElm, homeElm, otherElm } = TOWNS
const mayor = { name: 'the mayor', side: 'GB' }
const reading = makeReading({
  id: 'r-1',
  outlet: 'Creek Courier',
  namesakes: [largeElm, homeElm, otherElm],
  events: [{ type: 'strike.shelling', place: largeElm, day: '2026-03-01' }],
  control: [{ place: largeElm, holder: mayor, kind: 'holds' }],
})
const KENTUCKY = { country: 'US', regions: ['Kentucky'] }
const decision = (value: string, at: string): Decision => ({
  id: idFrom('d', value, at),
  kind: 'home',
  of: 'Creek Courier',
  value,
  by: 'anna',
  at,
})

test('whatever refers to a mention follows it', () => {
  const { events, control, places } = rankReading(reading, KENTUCKY, undefined)
  assert.ok(places.every(({ at }) => at?.place === homeElm.place))
  assert.equal(events[0]?.place?.value.place, homeElm.place)
  assert.equal(control[0]?.place.value.place, homeElm.place)
})

test('a side that the name of a place abroad told is the country that is meant', () => {
  const [place] = reading.places
  assert.ok(place)
  const side = { value: 'GB', basis: 'implied', spans: place.spans, rule: 'actors/side-place' } as const
  const [mention] = makeReading({ id: 'r-1', mentions: [mayor] }).mentions
  assert.ok(mention)
  const apart = { ...side, spans: [] }
  const { mentions } = rankReading(
    {
      ...reading,
      mentions: [
        { ...mention, side },
        { ...mention, side: apart },
      ],
    },
    KENTUCKY,
    undefined,
  )
  assert.deepEqual(
    mentions.map(one => one.side?.value),
    ['US', 'GB'],
  )
})

test('without a place that moves the reading is the one it was', () => {
  assert.deepEqual(rankReading(reading, { country: 'FR', regions: ['Brittany'] }, undefined).events, reading.events)
})

test('a decision puts the record’s events at home, a later one elsewhere, and taking both back restores it', () => {
  const placesOf = (decisions: readonly Decision[]) =>
    reconcile({ readings: [reading], decisions }).events.map(({ places }) => places[0]?.value)
  const first = decision('Kentucky, US', '2026-04-01')
  const second = decision('Texas, US', '2026-04-02')
  const undone = [first, second].map(
    ({ id, ...rest }): Decision => ({
      ...rest,
      kind: 'note',
      id: idFrom('d', 'undo', id),
      undoes: id,
      at: '2026-04-03',
    }),
  )
  assert.deepEqual(placesOf([]), [largeElm.place])
  assert.deepEqual(placesOf([first]), [homeElm.place])
  assert.deepEqual(placesOf([second, first]), [otherElm.place])
  assert.deepEqual(placesOf([first, second, ...undone.slice(1)]), [homeElm.place])
  assert.deepEqual(placesOf([first, ...undone, second]), [largeElm.place])
})
