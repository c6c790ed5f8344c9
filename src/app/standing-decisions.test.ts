import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../record/decision.ts'
import { type DecisionId, idFrom } from '../record/ids.ts'
import { standingDecisions } from './standing-decisions.ts'

let minute = 10
const decision = (kind: Decision['kind'], undoes?: DecisionId): Decision => ({
  id: idFrom('d', kind, minute),
  kind,
  of: 'v-1',
  by: 'anna',
  at: `2026-01-01T00:${minute++}:00Z`,
  ...(undoes ? { undoes } : {}),
})
const accept = decision('accept')
const undo = decision('note', accept.id)
const redo = decision('note', undo.id)

test('a decision taken back does not count, unless that was taken back too', () => {
  assert.deepEqual(standingDecisions([accept]), [accept])
  assert.deepEqual(standingDecisions([accept, undo]), [])
  assert.deepEqual(standingDecisions([redo, accept, undo]), [accept])
})
