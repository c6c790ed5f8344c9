import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currencyOf, measureOf } from './measures.ts'

test('a sign, a code or a word names its currency, but a name that several countries have', () => {
  const named = ['$', 'US$', 'CAN$', 'A$', '€', 'euros', 'EUR', 'roubles', '£', 'naira', 'tenge'].map(currencyOf)
  assert.deepEqual(named, ['USD', 'USD', 'CAD', 'AUD', 'EUR', 'EUR', 'EUR', 'RUB', 'GBP', 'NGN', 'KZT'])
  assert.deepEqual(['pesos', 'crowns', 'stones'].map(currencyOf), [undefined, undefined, undefined])
})

test('a unit has its kind and symbol', () => {
  assert.deepEqual(measureOf('square kilometres'), { what: 'area', unit: 'km2' })
  assert.deepEqual(measureOf('sq miles'), { what: 'area', unit: 'mi2' })
  assert.deepEqual(measureOf('miles'), { what: 'distance', unit: 'mi' })
  assert.equal(measureOf('loaves'), undefined)
})
