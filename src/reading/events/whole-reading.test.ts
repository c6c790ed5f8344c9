import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { idFrom } from '../../record/ids.ts'
import type { Report } from '../../record/report.ts'
import { readReport } from '../read.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

function reading(folder: string, published: string) {
  const text = readFileSync(join(FIXTURES, folder, 'report.txt'), 'utf8')
  const headline = [0, text.indexOf('\n')] as const
  const report: Report = {
    id: idFrom('r', folder),
    sha256: '0'.repeat(64),
    published,
    text,
    headline,
    body: [headline[1], text.length],
    origin: folder,
  }
  const { events, control, statements } = readReport(report, knowledge)
  return {
    events: events.map(event => `${event.type} ${event.status.value}`),
    control: control.map(one => {
      const word = statements.find(statement => statement.id === one.statement)?.speaker?.value.name
      return [one.side?.value ?? one.holder?.value.name, one.kind, one.place.value.name, one.from?.value.value, word]
        .join(' ')
        .trim()
    }),
  }
}

test('a football report in the words of war makes no event', () => {
  assert.deepEqual(reading('kherson-2022/reports/20-kyiv-suburban-football', '2022-11-12'), { events: [], control: [] })
})

test('an order to withdraw is a plan, and the town is still held', () => {
  const { events, control } = reading('kherson-2022/reports/01-meridian-withdrawal-ordered', '2022-11-09')
  assert.ok(events.includes('territory.withdrawal planned'))
  assert.ok(!control.some(row => / lost /.test(row)))
  assert.ok(
    control.some(row => row.startsWith('RU holds Kherson 2022-03')),
    control.join('\n'),
  )
})

test('a feared ambush and a foretold shelling keep their status in a whole report', () => {
  const { events } = reading('kherson-2022/reports/06-lyman-bay-allies-wary', '2022-11-10')
  assert.ok(events.includes('battle.ambush feared'), events.join('\n'))
})

test('a coup that failed was attempted, and an arrest in the headline is told once with that in the text', () => {
  const { events } = reading('seed-like/la-paz-coup-attempt', '2024-06-27')
  assert.ok(events.includes('coercion.coup attempted'))
  assert.equal(events.filter(event => event === 'coercion.arrest happened').length, 1)
})

test('what a ministry denies is denied, in the headline and in the text', () => {
  assert.ok(reading('seed-like/sabel-drone-denied', '2023-08-21').events.includes('strike.drone denied'))
  assert.ok(reading('seed-like/hama-rebels-enter', '2024-12-06').events.includes('territory.withdrawal denied'))
})

test('troops that enter a town of their own country regain it', () => {
  const { events, control } = reading('kherson-2022/reports/10-meridian-troops-enter', '2022-11-11')
  assert.ok(events.includes('territory.regained happened'))
  assert.ok(
    control.some(row => row.startsWith('UA holds Kherson 2022-11-11')),
    control.join('\n'),
  )
})
