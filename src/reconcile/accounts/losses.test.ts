import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const MINISTRY = { name: 'the Russian Defence Ministry', kind: 'government' as const, side: 'RU' }
const KULEBA = { name: 'Dmytro Kuleba', role: 'minister', affiliation: 'Ukraine' }
const denied: Told = {
  id: 'a',
  published: '2022-11-11',
  statements: [{ by: MINISTRY, words: 'there were no losses' }],
  figures: [{ what: 'losses', min: 0, said: 0 }],
}
const answered = (words: string, published = '2022-11-12'): Told => ({
  id: 'b',
  published,
  statements: [{ by: KULEBA, words }],
})
const account = (...told: readonly Told[]) =>
  reconcile({ readings: told.map(makeReading), decisions: [] }).accounts.find(({ title }) => /lost$/.test(title))

test('no losses on one side’s word and its soldiers drowned on another’s are two accounts that differ', () => {
  const found = account(denied, answered('many Russian soldiers drowned in the river'))
  assert.equal(found?.title, 'How many soldiers Russia lost')
  assert.equal(found.disputed, true)
  assert.deepEqual(
    found.positions.map(({ side, value }) => [side, value]),
    [
      ['RU', 'none'],
      ['UA', 'some'],
    ],
  )
})

test('the losses of another side, of another week, or those that nobody denies are no dispute', () => {
  assert.equal(account(denied, answered('many Ukrainian soldiers were killed')), undefined)
  assert.equal(account(denied, answered('many Russian soldiers were killed', '2022-11-30')), undefined)
  assert.equal(account(answered('many Russian soldiers drowned')), undefined)
})
