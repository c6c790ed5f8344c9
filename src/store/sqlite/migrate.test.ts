import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { lastOf, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

const first = { number: 1, name: 'one', sql: 'create table one (x)' }
const second = { number: 2, name: 'two', sql: 'create table two (x)' }
const tablesOf = (db: DatabaseSync) =>
  db
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .all()
    .map(row => row['name'])

test('our steps are numbered from 1 without a gap', () => {
  assert.equal(lastOf(MIGRATIONS), MIGRATIONS.length)
})

test('a gap or a repeat in the numbers is a bug', () => {
  assert.throws(() => lastOf([first, first]), /has number 1; in its place it must be 2/)
  assert.throws(() => lastOf([second]), /must be 1/)
})

test('only the steps that are missing are taken', () => {
  const db = new DatabaseSync(':memory:')
  assert.deepEqual(migrate(db, [first]), { newest: 1, refused: false })
  assert.deepEqual(migrate(db, [first, second]), { newest: 2, refused: false })
  assert.deepEqual(tablesOf(db), ['dateline_migration', 'one', 'two'])
})

test('a step that fails leaves nothing of itself', () => {
  const db = new DatabaseSync(':memory:')
  const bad = { ...second, sql: 'create table two (x); create table one (x)' }
  assert.throws(() => migrate(db, [first, bad]), /already exists/)
  assert.deepEqual(tablesOf(db), ['dateline_migration', 'one'])
  assert.equal(db.isTransaction, false)
})

test('a file from a newer program is refused and left alone', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, [first, second])
  assert.deepEqual(migrate(db, [first]), { newest: 2, refused: true })
})
