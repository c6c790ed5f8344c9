import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../test/shipped-models.ts'
import { makeGazetteer } from '../gazetteer/small.ts'
import { idFrom } from '../record/ids.ts'
import { quoteOf } from '../text/span.ts'
import { readReport } from './read.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

function read(text: string) {
  const body = [0, text.length] as const
  const id = idFrom('r', text)
  return readReport({ id, sha256: '0'.repeat(64), published: '2022-11-11', text, body, origin: 'test' }, knowledge)
}

/** What a report tells: each act with who did it, to whom, and where. */
function told(text: string) {
  const { events } = read(text)
  return events.map(({ type, status, agents, targets, place }) => ({
    type,
    status: status.value,
    agents: agents?.map(({ value }) => [value.kind, value.name.toLowerCase()]),
    targets: targets?.map(({ value }) => [value.kind, value.name.toLowerCase()]),
    place: place?.value.name.toLowerCase(),
  }))
}

const ALERTS = [
  'A missile hit a grain store in Mykolaiv on Tuesday, killing two workers, the governor said.',
  'Gunmen kidnapped Ilse Brandt and Karl Moser near Kherson on Friday.',
  'Russian troops shelled a school in Kherson on Monday. Nobody was hurt.',
  'The army denied that it had attacked a convoy.',
  'A bomb exploded outside the embassy in Kyiv this morning.',
  'Rebels threatened to blow up the bridge.',
]

for (const alert of ALERTS)
  test(`in capitals it tells the same: ${alert}`, () => {
    const plain = told(alert)
    assert.ok(plain.length > 0)
    assert.deepEqual(told(alert.toUpperCase()), plain)
  })

test('what it reads in a text in capitals stands in the text as it was given', () => {
  const text = (ALERTS[1] ?? '').toUpperCase()
  const { places, mentions, report } = read(text)
  assert.equal(report.text, text)
  assert.deepEqual(
    places.map(({ spans, toponym }) => [quoteOf(report.text, spans), toponym]),
    [['KHERSON', 'Kherson']],
  )
  assert.ok(mentions.some(({ name, spans }) => name === 'Ilse Brandt' && quoteOf(text, spans) === 'ILSE BRANDT'))
})
