import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { idFrom } from '../../record/ids.ts'
import { readReport } from '../read.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

function placeOf(type: string, text: string): string | undefined {
  const id = idFrom('r', text)
  const report = {
    id,
    sha256: '0'.repeat(64),
    published: '2022-11-12',
    text,
    body: [0, text.length],
    origin: id,
  } as const
  return readReport(report, knowledge).events.find(event => event.type === type)?.place?.value.name
}

const SAMPLES: readonly (readonly [text: string, place: string | undefined])[] = [
  ['Nine people were killed on Friday, a hospital in Odesa said.', undefined],
  ['Nine people were killed in Kherson on Friday, a hospital in Odesa said.', 'Kherson'],
  ['Nine people were killed on Friday, the mayor of Kherson said.', 'Kherson'],
]

for (const [text, place] of SAMPLES)
  test(`where: ${text}`, () => {
    assert.equal(placeOf('attack.killing', text), place)
  })
