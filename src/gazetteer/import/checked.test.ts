import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanName, cleanNames, geonamesIdFrom, inhabitantsFrom, writtenPoint } from './checked.ts'

test('degrees are taken with a point or a comma, within their ranges', () => {
  assert.deepEqual(writtenPoint(' 35.6118', '33,3286'), { longitude: 35.6118, latitude: 33.3286 })
  assert.deepEqual(writtenPoint('-180', '+90'), { longitude: -180, latitude: 90 })
  for (const [longitude, latitude] of [
    ['180.1', '0'],
    ['0', '-90.1'],
    ['', '0'],
    ['1e1', '0'],
    ['NaN', '0'],
    ['35°', '33'],
    ['1,2,3', '0'],
  ] as const)
    assert.equal(writtenPoint(longitude, latitude), undefined, `${longitude} ${latitude}`)
})

test('a name loses marks of direction, keeps joiners, and is none with control characters or when too long', () => {
  assert.equal(cleanName(' \u200fالخيام\u200e '), 'الخيام')
  assert.equal(cleanName('کی\u200cیف'), 'کی\u200cیف')
  for (const name of ['a\u0000b', 'a\nb', 'a\ufffdb', 'x'.repeat(201)]) assert.equal(cleanName(name), undefined, name)
  assert.deepEqual(cleanNames(['A', 'A ', '', 'a\u0007', 'B']), ['A', 'B'])
})

test('inhabitants are a whole number with or without marks of thousands, up to what a division can have', () => {
  assert.deepEqual(
    ['', ' 480 ', '1 200', "1'200", '1,200', '480.0'].map(inhabitantsFrom),
    [0, 480, 1200, 1200, 1200, 480],
  )
  for (const text of ['-5', '1e9', '1000000000', 'many', '4.5', '9'.repeat(400)])
    assert.equal(inhabitantsFrom(text), undefined, text)
})

test('an id of GeoNames is a number of 32 bits, as such or as we write it', () => {
  assert.deepEqual(['706448', ' geonames:706448'].map(geonamesIdFrom), [706448, 706448])
  for (const text of ['', '0', '-1', '4294967295', '1.5', 'dateline:1', '1;2'])
    assert.equal(geonamesIdFrom(text), undefined, text)
})
