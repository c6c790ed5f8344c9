import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainProblem, type Problem } from './errors.ts'

const path = 'a.gpkg'
const EACH: readonly Problem[] = [
  { kind: 'no-record', path },
  { kind: 'no-folder', path },
  { kind: 'not-a-record', path, detail: 'it is a folder' },
  { kind: 'newer-record', path, found: 9, known: 1 },
  { kind: 'cannot-open', path, detail: 'read-only' },
  { kind: 'cannot-write', path, detail: 'database or disk is full' },
  { kind: 'busy', path },
  { kind: 'bad-setting', name: 'DATELINE_PORT', value: 'x', expected: 'a number' },
  { kind: 'no-gazetteer', path },
  { kind: 'bad-gazetteer', path, detail: 'cut off' },
  { kind: 'no-map', path },
  { kind: 'bad-map', path, detail: 'it holds no polygon' },
  { kind: 'bad-layer', path, detail: 'cut off' },
  { kind: 'no-such-file', path },
  { kind: 'packed-places', path },
  { kind: 'not-places', path, detail: 'it begins “x”' },
  { kind: 'too-many-places', path, limit: 5 },
  { kind: 'cannot-keep-places', path, detail: 'ENOSPC' },
  { kind: 'stopped', path },
  { kind: 'no-such-place', name: path },
  { kind: 'no-addition' },
  { kind: 'nothing-to-redo' },
  { kind: 'bad-model', path, detail: 'cut off' },
  { kind: 'no-such-id', id: path },
  { kind: 'ambiguous-id', id: path, matches: ['a.gpkg1', 'a.gpkg2'] },
  { kind: 'bad-date', name: 'asOf', value: path },
  { kind: 'bad-decision', detail: 'a note needs its words' },
  { kind: 'no-such-decision', id: path },
  { kind: 'nothing-to-undo' },
]

test('each problem is one sentence or two that name what it is about', () => {
  for (const problem of EACH) {
    const line = explainProblem(problem)
    assert.match(line, /^[A-Z“a].*\.$/, problem.kind)
    assert.doesNotMatch(line, /undefined|\n/, problem.kind)
    if (!['bad-setting', 'bad-decision', 'nothing-to-undo', 'no-addition', 'nothing-to-redo'].includes(problem.kind))
      assert.ok(line.includes(path), problem.kind)
  }
})
