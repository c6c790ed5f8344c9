import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../text/span.ts'
import { isFuture } from './direction.ts'

/** A sentence with its time between square brackets. */
function future(marked: string): boolean {
  const span: Span = [marked.indexOf('['), marked.indexOf(']') - 1]
  return isFuture({ sentence: marked.replace(/[[\]]/g, ''), span, groups: {}, spanOf: () => undefined })
}

const AHEAD = [
  'The two sides will meet on [Monday].',
  'A vote is to be held on [Monday].',
  'The army plans to leave the town by [Monday].',
  'Talks are scheduled for [Monday].',
  'The curfew holds until [Monday].',
  'The [Monday] deadline is near.',
  'The bridge should be repaired in [December].',
  'The curfew ends on [Monday].',
]

const BACK = [
  'The ministry said [Monday] that troops will leave.',
  'Troops left the town on [Monday].',
  'By [Monday] the town had fallen.',
  'The strike could have killed hundreds on [Monday].',
  'The ministry, which will vote on the plan, met on [Monday].',
  'Shelling on [Monday] was heavy.',
  'Ceasefire ends [Monday]',
]

test('words of will and plan make a time one to come', () => {
  for (const marked of AHEAD) assert.equal(future(marked), true, marked)
})

test('the past is the default, also where another clause looks ahead', () => {
  for (const marked of BACK) assert.equal(future(marked), false, marked)
})
