import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  decodeView,
  encodeView,
  FILTERS,
  going,
  narrowing,
  opening,
  SECTIONS,
  START,
  showing,
  type View,
} from './view.ts'

const words = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter(text => text.isWellFormed())
const span = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([start, length]) => [start, start + length + 1] as const)
const view: fc.Arbitrary<View> = fc
  .record(
    {
      section: fc.constantFrom(...SECTIONS),
      id: words,
      report: words,
      span: fc.array(span, { minLength: 1, maxLength: 4 }),
      filters: fc.dictionary(fc.constantFrom(...FILTERS), words, { noNullPrototype: true }),
    },
    { requiredKeys: ['section', 'filters'], noNullPrototype: true },
  )
  // The dictionary's keys are filters only.
  .map(made => made as View)

test('an address gives back the view it was made from', () => {
  fc.assert(fc.property(view, made => assert.deepEqual(decodeView(encodeView(made)), made)))
})

test('the start has an empty address', () => {
  assert.equal(encodeView(START), '')
  assert.deepEqual(decodeView(''), START)
})

test('no address is refused', () => {
  fc.assert(fc.property(fc.string(), query => void decodeView(query)))
  assert.deepEqual(decodeView('?section=nowhere&span=9-3_x_4-8&from='), { ...START, span: [[4, 8]] })
})

test('opening another part lets go of the words of the one before', () => {
  const before: View = { section: 'events', id: 'v-1', report: 'r-1', span: [[0, 4]], filters: { side: 'UA' } }
  assert.deepEqual(opening(before, 'v-2'), { section: 'events', id: 'v-2', filters: { side: 'UA' } })
})

test('showing words keeps what is open', () => {
  const before: View = { section: 'events', id: 'v-1', filters: {} }
  assert.deepEqual(showing(before, { report: 'r-2', spans: [[1, 2]] }), { ...before, report: 'r-2', span: [[1, 2]] })
})

test('another section keeps days and side only', () => {
  const before: View = { section: 'events', filters: { from: '2022-11-11', side: 'UA', type: 'strike.air' } }
  assert.deepEqual(going(before, 'map').filters, { from: '2022-11-11', side: 'UA' })
})

test('a filter is set and taken away', () => {
  const set = narrowing(START, { status: 'denied' })
  assert.deepEqual(set.filters, { status: 'denied' })
  assert.deepEqual(narrowing(set, { status: undefined }).filters, {})
})
