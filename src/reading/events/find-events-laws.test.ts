import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { ControlShape } from '../../record/control.ts'
import { EventShape } from '../../record/event.ts'
import { idFrom } from '../../record/ids.ts'
import { findControl } from '../control/find-control.ts'
import { findEvents } from './find-events.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { standIn } from './report-stand-in.ts'

const PIECES = [...VERB_TRIGGERS.map(row => row.example), ...NOUN_TRIGGERS.map(row => row.example)].flatMap(text =>
  text.split(' '),
)
const words = fc
  .array(fc.constantFrom(...PIECES, ',', 'that', '"', 'which', 'and', 'to', 'by', 'said', 'feared'), { maxLength: 60 })
  .map(list => list.join(' '))

test('any words give events and control whose spans lie in the text, in the declared shape, with one id each', () => {
  fc.assert(
    fc.property(words, text => {
      const input = standIn(text, shippedModels())
      const { events, tellings } = findEvents(input)
      const { control } = findControl({ ...input, events, tellings })
      for (const event of events) EventShape.parse(event)
      for (const one of control) ControlShape.parse(one)
      const spans = [
        ...events.flatMap(event => [...event.trigger, ...event.spans, ...event.mentions.flat()]),
        ...control.flatMap(one => one.spans),
      ]
      for (const [start, end] of spans) assert.ok(0 <= start && start < end && end <= text.length)
      assert.equal(new Set(events.map(event => event.id)).size, events.length)
    }),
    { numRuns: 150 },
  )
})

test('the same report read twice gives the same events', () => {
  const text = 'Rebels captured Tarsk on Friday. The capture of Tarsk shocked Orvel.'
  assert.deepEqual(findEvents(standIn(text, shippedModels())), findEvents(standIn(text, shippedModels())))
})

test('a sentence without an end is read in linear time', () => {
  const started = performance.now()
  for (const piece of [
    'attack ',
    'to withdraw ',
    'the ',
    ', which ',
    'and captured ',
    'troops of ',
    '" ',
    'said that ',
    'of the attack ',
  ]) {
    const analysis = analyse(piece.repeat(6_000))
    const input = { analysis, reportId: idFrom('r', piece), mentions: [], places: [], times: [], statements: [] }
    findControl({ ...input, ...findEvents(input) })
  }
  assert.ok(performance.now() - started < 15_000, `${performance.now() - started} ms`)
})
