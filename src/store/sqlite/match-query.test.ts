import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchQuery } from './match-query.ts'

const EXAMPLES: readonly [query: string, match: string | undefined][] = [
  ['ferries again', '"ferries" "again"'],
  ['"was closed" Friday', '"was closed" "Friday"'],
  ['isl*', '"isl"*'],
  ['"unclosed phrase', '"unclosed phrase"'],
  ['a OR b', '"a" "OR" "b"'],
  ['title:x', '"title:x"'],
  ['— - *', undefined],
  ['', undefined],
  ['a"b', '"a" "b"'],
  ['Херсон', '"Херсон"'],
]

test('a query becomes quoted terms', () => {
  for (const [query, match] of EXAMPLES) assert.equal(matchQuery(query), match, query)
})

test('a very long query is cut', () => {
  assert.equal(matchQuery('word '.repeat(1000))?.split(' ').length, 32)
  assert.ok((matchQuery('x'.repeat(100_000))?.length ?? 0) < 1100)
  assert.ok(matchQuery('"'.repeat(100_000)) === undefined)
})
