import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Block } from './block.ts'
import { BlockRows } from './block-rows.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { addSpatialFunctions } from './spatial-functions.ts'

function fresh(): BlockRows {
  const database = new DatabaseSync(':memory:')
  addSpatialFunctions(database)
  migrate(database, MIGRATIONS)
  return new BlockRows(database)
}

test('what is long is cut into rows of which each begins with its first member, the first row as the block does', () => {
  const block = new Block<string>(fresh(), { first: '' })
  const members = Array.from({ length: 100 }, (_, at) => `member ${String(at).padStart(3, '0')}`)
  for (const member of members.toReversed()) block.put(member, 'x'.repeat(50))
  const pieces = block.pieces()
  assert.ok(pieces.length > 2)
  assert.ok(pieces.every(({ json }) => json.length <= 2002))
  assert.equal(pieces[0]?.first, '')
  const read = pieces.map(({ json }) => JSON.parse(json).filter((_: unknown, at: number) => at % 2 === 0))
  assert.deepEqual(read.flat(), members)
  for (const [at, { first }] of pieces.entries()) if (at > 0) assert.equal(first, read[at]?.[0])
})

test('one member stays in one row, however long', () => {
  const block = new Block<string>(fresh(), { first: '' })
  block.put('a', 'x'.repeat(10_000))
  assert.equal(block.pieces().length, 1)
})

test('a block reads its row, and says whether it is as it was', () => {
  const rows = fresh()
  rows.insert({ group: 'g', shelf: rows.numberOf('s'), first: '', json: '["a",1,"b",2]' })
  const [row] = rows.ofGroup('g')
  assert.ok(row)
  const block = new Block<number>(rows, row)
  assert.deepEqual(block.list({ from: 'b' }), [['b', 2]])
  assert.equal(block.isChanged, false)
  block.put('a', 3)
  assert.equal(block.says(block.pieces()[0]?.json ?? ''), false)
  block.put('a', 1)
  assert.equal(block.says(block.pieces()[0]?.json ?? ''), true)
})
