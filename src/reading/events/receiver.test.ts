import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const TARGETS: readonly (readonly [text: string, target: string | undefined])[] = [
  ['The envoy held talks with the rebels in Orvel.', 'the rebels'],
  ['Britain delivered six tanks to Ukraine.', 'Ukraine'],
  ['Britain imposed sanctions on the Russian officials.', 'Russian officials'],
  ['The prosecutor filed charges against the mayor.', 'mayor'],
  ['The two ministers held talks in Orvel with a delay.', undefined],
  ['The army expelled the journalist from Orvel.', 'journalist'],
]

test('whom talks are with, aid goes to and sanctions are on is their target', () => {
  for (const [text, target] of TARGETS) {
    const [event] = findEvents(standIn(text, shippedModels())).events
    assert.equal(event?.target?.value.name.replace(/^the /i, ''), target?.replace(/^the /i, ''), text)
  }
})
