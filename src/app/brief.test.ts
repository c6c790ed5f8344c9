import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from './brief.ts'
import { contractDesk } from './contract-desk.ts'

test('a brief of one story takes the parts of that story only', async () => {
  const desk = await contractDesk()
  try {
    const [event] = desk.kept.events
    assert.ok(event)
    const refuse = () => Promise.reject(new Error('the whole record was read'))
    const whole = await brief(desk)
    const one = await brief({ ...desk, record: refuse }, { events: [event.id] })
    assert.ok(whole.ok && one.ok)
    assert.equal(one.value.title, event.title)
    assert.equal(one.value.title, whole.value.title)
    const place = desk.kept.places.find(({ id }) => id === event.places[0]?.value)
    assert.ok(place)
    const there = await brief({ ...desk, record: refuse }, { place: place.name })
    assert.equal(there.ok && there.value.title, event.title)
    const elsewhere = await brief({ ...desk, record: refuse }, { place: 'Orvel' })
    assert.deepEqual(elsewhere.ok && elsewhere.value.sections, [])
  } finally {
    await desk.close()
  }
})

test('a day that is none and an id of no event are refused', async () => {
  const desk = await contractDesk()
  try {
    const [place] = desk.kept.places
    assert.deepEqual(await brief(desk, { from: '2022-02-30' }), {
      ok: false,
      error: { kind: 'bad-date', name: 'from', value: '2022-02-30' },
    })
    const none = await brief(desk, { events: [place?.id ?? ''] })
    assert.equal(none.ok ? '' : none.error.kind, 'no-such-id')
  } finally {
    await desk.close()
  }
})
