import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseLabel } from './labels.ts'
import { settledLabels } from './settled-labels.ts'

const settled = (words: string, labels: string) =>
  // The labels are those of the type: the test writes them.
  settledLabels(words.split(' '), labels.split(' ') as CaseLabel[]).join(' ')

test('a rank before a name is written as part of it, elsewhere not', () => {
  assert.equal(settled('COLONEL VELL LEFT', 'lower title lower'), 'title title lower')
  assert.equal(settled('A COLONEL LEFT', 'lower lower lower'), 'lower lower lower')
})

test('weapons keep their capitals, ordinals and units have none', () => {
  assert.equal(settled('THE M-16 OF 1980S', 'lower lower lower title'), 'lower upper lower lower')
})

test('months by a number, forms of address and articles of names begin with a capital', () => {
  assert.equal(settled('3 MAY', 'lower lower'), 'lower title')
  assert.equal(settled('HE MAY', 'lower lower'), 'lower lower')
  assert.equal(settled('MR VELL', 'lower title'), 'title title')
  assert.equal(settled('LA ESPERANZA', 'upper title'), 'title title')
})

test('a long word that can be spoken is no acronym, unless it is a listed one', () => {
  assert.equal(settled('OCHAKIV UNICEF UNHCR', 'upper upper upper'), 'title upper upper')
})

test('what a town is of, and a given name between names, are names', () => {
  assert.equal(settled('THE TOWN OF HOSTIGAR', 'lower lower lower lower'), 'lower lower lower title')
  assert.equal(settled('THE TOWN OF THEIR BIRTH', 'lower lower lower lower lower'), 'lower lower lower lower lower')
  assert.equal(settled('MSGR OSCAR VELL', 'title lower title'), 'title title title')
})

test('a division without an article has a name, letters that cannot be spoken are an acronym, an office behind a small word is small', () => {
  assert.equal(settled('IN SEVIRA MUNICIPALITY', 'lower lower lower'), 'lower title lower')
  assert.equal(settled('THE POOR NEIGHBORHOOD', 'lower lower lower'), 'lower lower lower')
  assert.equal(settled('THE KLF', 'lower title'), 'lower upper')
  assert.equal(settled('FORMER DEFENSE MINISTER VELL', 'lower lower title title'), 'lower lower lower title')
})
