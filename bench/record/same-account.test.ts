import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Account } from '../../src/record/account.ts'
import { AccountShape } from '../../src/record/account.ts'
import { opposesSame } from './same-account.ts'

const account = (question: string, positions: readonly (readonly [value: string, report: string])[]): Account =>
  AccountShape.parse({
    id: 'q-1',
    about: 'v-1',
    question,
    title: 'Who did it',
    disputed: true,
    positions: positions.map(([value, report]) => ({
      speaker: 'Somebody',
      stance: 'asserts',
      value,
      evidence: [{ report, spans: [[0, 1]] }],
      repeatedBy: [],
    })),
  })
const expected = {
  question: 'who' as const,
  also: ['whether' as const],
  values: [
    { value: 'Redland', reports: ['a', 'b'] },
    { value: 'Blueland', reports: ['c'] },
  ],
}
const same = (report: string) => report

test('an account with positions from the reports of both values is the one that is meant', () => {
  assert.ok(
    opposesSame(
      account('who', [
        ['RL', 'b'],
        ['BL', 'c'],
      ]),
      expected,
      same,
    ),
  )
  assert.ok(
    opposesSame(
      account('whether', [
        ['happened', 'a'],
        ['denied', 'c'],
      ]),
      expected,
      same,
    ),
  )
})

test('another question, one value only or equal positions are not', () => {
  assert.ok(
    !opposesSame(
      account('number', [
        ['RL', 'b'],
        ['BL', 'c'],
      ]),
      expected,
      same,
    ),
  )
  assert.ok(
    !opposesSame(
      account('who', [
        ['RL', 'a'],
        ['BL', 'b'],
      ]),
      expected,
      same,
    ),
  )
  assert.ok(
    !opposesSame(
      account('who', [
        ['RL', 'b'],
        ['RL', 'c'],
      ]),
      expected,
      same,
    ),
  )
})
