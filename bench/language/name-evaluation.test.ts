import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NameSpan } from '../../training/corpus/names/named-sentence.ts'
import { f1 } from './f1.ts'
import { evaluateNames, totalNames } from './name-evaluation.ts'

// Mayor Ada Lund of Tarsk spoke for the Harbour Union.
const GOLD: readonly NameSpan[] = [
  { first: 1, last: 2, kind: 'person' },
  { first: 4, last: 4, kind: 'place' },
  { first: 8, last: 9, kind: 'organisation' },
]

test('the corpus against itself is right in everything', () => {
  const { exact, spans, byKind } = evaluateNames(GOLD, GOLD)
  for (const counts of [exact, spans, ...Object.values(byKind)]) assert.equal(f1(counts), 100)
})

test('a wrong kind costs the exact figure and both kinds, not the span', () => {
  const [person, , organisation] = GOLD
  assert.ok(person && organisation)
  const { exact, spans, byKind } = evaluateNames(GOLD, [person, { first: 4, last: 4, kind: 'person' }, organisation])
  assert.deepEqual(exact, { gold: 3, found: 3, right: 2 })
  assert.equal(spans.right, 3)
  assert.deepEqual(byKind.person, { gold: 1, found: 2, right: 1 })
  assert.deepEqual(byKind.place, { gold: 1, found: 0, right: 0 })
})

test('a title taken along makes a name wrong', () => {
  assert.equal(evaluateNames(GOLD, [{ first: 0, last: 2, kind: 'person' }]).spans.right, 0)
})

test('other names count on neither side', () => {
  const other: NameSpan = { first: 6, last: 6, kind: 'other' }
  assert.deepEqual(evaluateNames([...GOLD, other], [other]).exact, { gold: 3, found: 0, right: 0 })
})

test('a name told twice is right once', () => {
  const [person] = GOLD
  assert.ok(person)
  assert.deepEqual(evaluateNames(GOLD, [person, person]).exact, { gold: 3, found: 2, right: 1 })
})

test('sentences are counted together', () => {
  assert.deepEqual(totalNames([evaluateNames(GOLD, GOLD), evaluateNames(GOLD, [])]).exact, {
    gold: 6,
    found: 3,
    right: 3,
  })
})
