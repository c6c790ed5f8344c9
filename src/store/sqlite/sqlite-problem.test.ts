import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { isBusy, openingProblem, writingProblem } from './sqlite-problem.ts'

const path = 'a.gpkg'

function errorOf(work: (database: DatabaseSync) => void): unknown {
  const database = new DatabaseSync(':memory:')
  try {
    work(database)
  } catch (error) {
    return error
  }
  return undefined
}

test('a full disk is told when writing', () => {
  const full = errorOf(database =>
    database.exec('pragma max_page_count = 2; create table t (x); insert into t values (zeroblob(100000))'),
  )
  assert.deepEqual(writingProblem(full, path), { kind: 'cannot-write', path, detail: 'database or disk is full' })
})

test('our own mistakes are no problem of the file', () => {
  const mistake = errorOf(database => database.exec('select nonsense'))
  assert.equal(openingProblem(mistake, path), undefined)
  assert.equal(writingProblem(new Error('something else'), path), undefined)
  assert.equal(isBusy(mistake), false)
})
