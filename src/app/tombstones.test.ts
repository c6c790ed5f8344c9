import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../record/decision.ts'
import { tombstonesOf } from './tombstones.ts'

const decision = (fields: Partial<Decision>): Decision =>
  // Test ids have no brand.
  ({ id: 'd-1', by: 'anna', at: '2026-01-01T00:00:00Z', of: 'v-1', kind: 'reject', ...fields }) as Decision
const now = (id: string) => [id === 'v-2' || id === 'v-1' ? 'v-1' : id]

test('what is rejected has a tombstone with the decision, until it is accepted', () => {
  const reject = decision({ why: 'a rumour' })
  const [stone, ...others] = tombstonesOf([reject], 'v', now)
  assert.deepEqual(
    [stone, others.length],
    [{ id: 'v-1', why: 'rejected', decision: 'd-1', by: 'anna', at: '2026-01-01T00:00:00Z', reason: 'a rumour' }, 0],
  )
  assert.deepEqual(tombstonesOf([reject, decision({ kind: 'accept' })], 'v', now), [])
  assert.deepEqual(
    tombstonesOf([reject, decision({ kind: 'accept', of: 'v-2' })], 'v', now),
    [],
    'by an id that it had',
  )
})

test('what is merged away has one that says what stands for it; what stands for it has none', () => {
  const stones = tombstonesOf([decision({ kind: 'merge', with: ['v-2'] })], 'v', now)
  assert.deepEqual(
    stones.map(({ id, standsFor }) => [id, standsFor]),
    [['v-2', 'v-1']],
  )
})

test('notes, corrections and parts of other kinds have none', () => {
  assert.deepEqual(
    tombstonesOf([decision({ kind: 'note' }), decision({ kind: 'correct' }), decision({ of: 's-1' })], 'v', now),
    [],
  )
})
