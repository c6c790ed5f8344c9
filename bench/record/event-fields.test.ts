import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading } from '../../src/reconcile/reading-builder.ts'
import { rightFields } from './event-fields.ts'
import { storyOf } from './read-story.ts'
import { type Story, StoryShape } from './story-shape.ts'

const MILLTOWN = locus('geonames:1', 'Milltown', { longitude: 30, latitude: 50 })
const READING = makeReading({
  id: 'a',
  published: '2030-05-03',
  events: [{ type: 'strike.shelling', place: MILLTOWN, day: '2030-05-02' }],
})

function fieldsOf(event: { readonly day?: string; readonly place?: string; readonly status?: string }) {
  const story: Story = StoryShape.parse({
    about: 'made',
    days: { from: '2030-05-01', to: '2030-05-04' },
    sides: [],
    places: [{ name: 'the mill town', also: ['Milltown'] }],
    actors: [],
    families: [],
    events: [{ key: 'one', type: 'strike.shelling', status: 'happened', tellings: {}, ...event }],
    accounts: [],
    control: [],
    tolls: [],
  })
  const { record } = storyOf(story, new Map([['a', READING]]))
  const [expected] = story.events
  const [made] = record.events
  assert.ok(expected && made)
  return rightFields(expected, made, { story, record })
}

test('a field that the key leaves out is not asked', () => {
  assert.deepEqual(fieldsOf({}), { status: true, day: undefined, place: undefined })
})

test('a day is right where it is the key’s or lies in it', () => {
  assert.equal(fieldsOf({ day: '2030-05-02' }).day, true)
  assert.equal(fieldsOf({ day: '2030-05' }).day, true)
  assert.equal(fieldsOf({ day: '2030-05-01/2030-05-03' }).day, true)
  assert.equal(fieldsOf({ day: '2030-05-03' }).day, false)
})

test('a place is right by any of its names', () => {
  assert.equal(fieldsOf({ place: 'the mill town' }).place, true)
  assert.equal(fieldsOf({ place: 'Ashford' }).place, false)
})

test('a status is right where one of those told is the key’s', () => {
  assert.equal(fieldsOf({ status: 'denied' }).status, false)
})
