import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1 } from '../language/f1.ts'
import type { Timex } from './timex.ts'
import { pairTimes, scoreTimex, totalTimex } from './timex-score.ts'

function time(start: number, end: number, value: string): Timex {
  return { start, end, type: 'DATE', value }
}

const GOLD = [time(0, 6, '2022-11-11'), time(10, 20, '2022-10'), time(30, 34, '2014')]

test('an overlap is relaxed, the same span strict, an equal value counts on either', () => {
  const { relaxed, strict, value } = scoreTimex(GOLD, [time(0, 6, '2022-11-04'), time(13, 20, '2022-10')])
  assert.deepEqual([relaxed.right, strict.right, value.right], [2, 1, 1])
  assert.deepEqual([value.gold, value.found], [3, 2])
})

test('each time is paired once: the same span first, then what shares most', () => {
  const found = [time(0, 20, 'wide'), time(10, 20, '2022-10'), time(32, 34, 'end'), time(30, 33, 'begin')]
  const values = pairTimes(GOLD, found).map(pair => [pair.gold.value, pair.found.value])
  assert.deepEqual(values, [
    ['2022-10', '2022-10'],
    ['2022-11-11', 'wide'],
    ['2014', 'begin'],
  ])
})

test('nothing found scores nothing, and documents are summed before they are divided', () => {
  assert.equal(f1(scoreTimex(GOLD, []).relaxed), 0)
  const both = totalTimex([scoreTimex(GOLD, GOLD), scoreTimex(GOLD.slice(0, 1), [])])
  assert.deepEqual(both.value, { gold: 4, found: 3, right: 3 })
})
