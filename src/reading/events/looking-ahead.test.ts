import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const statusesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ status }) => status.value)

const AHEAD: readonly (readonly [text: string, status: string])[] = [
  ['Leave by dawn or we will burn Orvel, the colonel said.', 'threatened'],
  ['Any ship that enters the port of Orvel will be sunk.', 'threatened'],
  ['The army will have retaken Orvel by spring.', 'predicted'],
  ['The rebels have yet to leave Orvel.', 'negated'],
  ['The rebels will leave Orvel on Friday.', 'planned'],
  ['Rebels shelled Orvel or the hills beside it.', 'happened'],
]

test('a threat, a forecast and what is yet to come are told by the words around "will" and "to"', () => {
  const wrong = AHEAD.filter(([text, status]) => statusesOf(text)[0] !== status)
  assert.deepEqual(
    wrong.map(([text]) => `${text} ${statusesOf(text)}`),
    [],
  )
})
