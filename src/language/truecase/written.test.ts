import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CASE_LABELS, caseOf } from './labels.ts'
import { written } from './written.ts'

test('forms are written in the letter case asked for', () => {
  assert.equal(written('TOWN', 'lower'), 'town')
  assert.equal(written('VELMAR', 'title'), 'Velmar')
  assert.equal(written("O'NEILL", 'title'), "O'Neill")
  assert.equal(written('PORT-ORVEL', 'title'), 'Port-Orvel')
  assert.equal(written('NATO', 'upper'), 'NATO')
})

test('a form with small letters stays, and so does one that would change its length', () => {
  assert.equal(written('McNair', 'lower'), 'McNair')
  assert.equal(written('İZMİR', 'title'), 'İZMİR')
})

test('no form changes its length, or more than its letter case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...CASE_LABELS), (form, label) => {
      const made = written(form, label)
      assert.equal(made.length, form.length)
      assert.equal(made.toLowerCase(), form.toLowerCase())
    }),
  )
})

test('the letter case of a form is that of its letters', () => {
  const labels = ['river', 'River', 'NATO', 'U.S.', 'A', 'McNair', "'s", '“Kesh', 'A-1'].map(caseOf)
  assert.deepEqual(labels, ['lower', 'title', 'upper', 'upper', 'title', 'title', 'lower', 'title', 'title'])
})
