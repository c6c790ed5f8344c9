import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractDesk } from './contract-desk.ts'
import { holders } from './holders.ts'

test('a place is asked for by name or id; days and places that are none are refused', async () => {
  const desk = await contractDesk()
  const [span] = desk.kept.control
  const place = desk.kept.places.find(({ id }) => id === span?.place)
  assert.ok(span && place)
  const asOf = span.from ?? '2022-11-11'
  for (const asked of [place.id, place.name.toUpperCase()]) {
    const found = await holders(desk, { place: asked, asOf })
    assert.ok(found.ok)
    assert.deepEqual(
      found.value.standings.map(one => [one.place, one.basis]),
      [[place.id, [span]]],
    )
    assert.equal(found.value.names[place.id], place.name)
  }
  const refused = [await holders(desk, { place: 'Nowhere at all' }), await holders(desk, { knownOn: '2022-13-01' })]
  assert.deepEqual(
    refused.map(one => (one.ok ? 'found' : one.error.kind)),
    ['no-such-id', 'bad-date'],
  )
  await desk.close()
})
