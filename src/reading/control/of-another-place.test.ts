import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { idFrom } from '../../record/ids.ts'
import { readReport } from '../read.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

const SAMPLES: readonly (readonly [text: string, held: readonly string[]])[] = [
  ['Rebels captured a town near Kherson on Friday.', ['near Kherson']],
  ['Rebels take town on road to Kherson', []],
  ['Rebels captured the town of Kherson on Friday.', ['Kherson']],
  ['Rebels captured Kherson on Friday.', ['Kherson']],
]

for (const [text, held] of SAMPLES)
  test(`what is held: ${text}`, () => {
    const id = idFrom('r', text)
    const report = {
      id,
      sha256: '0'.repeat(64),
      published: '2022-11-12',
      text,
      body: [0, text.length],
      origin: id,
    } as const
    assert.deepEqual(
      readReport(report, knowledge).control.map(({ place }) => place.value.name),
      held,
    )
  })
