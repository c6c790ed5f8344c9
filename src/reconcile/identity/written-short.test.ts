import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShortOf, shortFormsIn } from './written-short.ts'

test('a short form in brackets stands for the name before it, a name in brackets for the short form', () => {
  const names = (text: string) => shortFormsIn(text).map(({ name, short }) => `${short}: ${name}`)
  assert.deepEqual(names('Harbour Relief Fund (HRF) came.'), ['HRF: Harbour Relief Fund'])
  assert.deepEqual(names('HRF (the Harbour Relief Fund) came.'), ['HRF: Harbour Relief Fund'])
  assert.deepEqual(names('ODESA, Nov 6 (HRF) - The fund came.'), [])
})

test('initials are compared in any order, small words aside', () => {
  assert.ok(isShortOf('MRC', 'Movement for Congolese Renewal'))
  assert.ok(!isShortOf('MRC', 'Movement for Renewal'))
})
