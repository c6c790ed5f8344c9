import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf, indexForms, numbersOf } from './inflect.ts'

const FORMS: readonly (readonly [lemma: string, forms: string])[] = [
  ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['seize', 'seize seizes seized seizing'],
  ['plan', 'plan plans planned planning'],
  ['flee', 'flee flees fled fleeing'],
  ['hit', 'hit hits hit hitting'],
  ['deny', 'deny denies denied denying'],
  ['clash', 'clash clashes clashed clashing'],
  ['overrun', 'overrun overruns overran overrun overrunning'],
]

test('verbs are inflected by the spelling rules and the table of irregular ones', () => {
  for (const [lemma, forms] of FORMS) {
    assert.equal(
      formsOf(lemma)
        .map(([form]) => form)
        .join(' '),
      forms,
    )
  }
})

test('a form leads back to its verb, and one form may be two things', () => {
  const index = indexForms(['overrun', 'leave'])
  assert.deepEqual(
    index.get('overrun')?.map(reading => reading.is),
    ['base', 'participle'],
  )
  assert.equal(index.get('left')?.[0]?.lemma, 'leave')
  assert.equal(index.get('right'), undefined)
})

test('a noun phrase takes its plural in the last word', () => {
  assert.deepEqual(numbersOf('air strike'), ['air strike', 'air strikes'])
  assert.deepEqual(numbersOf('clash'), ['clash', 'clashes'])
  assert.deepEqual(numbersOf('country'), ['country', 'countries'])
})
