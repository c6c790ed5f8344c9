import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Account } from '../record/account.ts'
import { idFrom } from '../record/ids.ts'
import { accountNotes } from './account-notes.ts'

const position = (speaker: string, value: string): Account['positions'][number] => ({
  speaker,
  stance: 'asserts',
  value,
  evidence: [],
  repeatedBy: [],
})

test('an account says what its positions differ in, who changed theirs, and who has not said', () => {
  assert.deepEqual(
    accountNotes({
      id: idFrom('q', 'test'),
      about: 'v-1',
      question: 'number',
      title: 'How many: dead',
      disputed: true,
      positions: [position('Orvel', '3'), position('Tarn', '7'), position('Tarn', '9')],
      differences: [{ kind: 'number', between: [0, 1] }],
      changes: [{ from: 1, to: 2, day: '2022-11-12' }],
      silent: ['RU'],
    }),
    [
      'Orvel (3) and Tarn (7) differ in number.',
      'Tarn changed the account on 2022-11-12: before “7”, since then “9”.',
      'RU has a part in it and has not said.',
    ],
  )
})
