import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../record/decision.ts'
import { idFrom } from '../record/ids.ts'
import { contractRecord, contractReport } from '../store/contract-record.ts'
import { openIn } from './open-questions.ts'

const record = contractRecord(contractReport('Ferries run again'))
const [withdrawal, talks] = record.events
let minute = 10
const decided = (kind: Decision['kind'], of = withdrawal?.id ?? '', undoes?: Decision['id']): Decision => ({
  id: idFrom('d', kind, of, undoes ?? ''),
  kind,
  of,
  by: 'anna',
  at: `2026-01-01T00:${minute++}:00Z`,
  ...(undoes ? { undoes } : {}),
})
const open = (...decisions: readonly Decision[]) => openIn(record, decisions).map(({ why, id }) => [why, id])

test('a dispute and what rests on one account are open', () => {
  assert.deepEqual(open(), [
    ['disputed', record.accounts[0]?.id],
    ['one-account', withdrawal?.id],
    ['one-account', talks?.id],
  ])
})

test('an accepted event is closed with its dispute; taking that back opens them again', () => {
  const accept = decided('accept')
  assert.deepEqual(open(accept), [['one-account', talks?.id]])
  assert.equal(open(accept, decided('note', accept.of, accept.id)).length, 3)
})

test('what somebody was unsure of is open as such, until it is decided', () => {
  assert.deepEqual(open(decided('unsure')), [
    ['unsure', withdrawal?.id],
    ['one-account', talks?.id],
  ])
  assert.deepEqual(open(decided('unsure'), decided('reject')), [['one-account', talks?.id]])
})
