import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../src/http/contract.ts'
import { standing } from './standing.ts'

// Ids are branded for the compiler only.
const decision = (id: string, undoes?: string) =>
  ({
    id,
    kind: undoes ? 'note' : 'accept',
    of: 'v-1',
    by: 'a',
    at: '2022-11-12',
    ...(undoes && { undoes }),
  }) as Decision

test('a decision that was taken back does not stand, and neither does the taking back', () => {
  const all = [decision('d-1'), decision('d-2'), decision('d-3', 'd-1')]
  assert.deepEqual(
    standing(all).map(({ id }) => id),
    ['d-2'],
  )
})
