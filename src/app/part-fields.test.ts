import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractReport } from '../store/contract-record.ts'
import { fieldsOf } from './part-fields.ts'

const report = contractReport('Ferries run again, an official said.')

test('a field is explained by its form: grounded, spans, things with spans, plain', () => {
  const part = {
    id: 's-1',
    rule: 'left out here',
    stance: { value: 'asserts', basis: 'stated', spans: [[31, 35]], rule: 'cue-verb' },
    content: [[0, 17]],
    mentions: [[[0, 7]], [[19, 30]]],
    relays: [{ name: 'Meridian Wire', spans: [[0, 3]] }],
    form: 'indirect',
    nothing: [],
    absent: undefined,
  }
  const fields = fieldsOf(part, report).map(({ name, value, basis, rule, words }) => [
    name,
    value,
    basis,
    rule,
    words[0]?.quote,
  ])
  assert.deepEqual(fields, [
    ['stance', 'asserts', 'stated', 'cue-verb', 'said'],
    ['content', 'Ferries run again', undefined, undefined, 'Ferries run again'],
    ['mentions', 'Ferries', undefined, undefined, 'Ferries'],
    ['mentions', 'an official', undefined, undefined, 'an official'],
    ['relays', 'Meridian Wire', undefined, undefined, 'Fer'],
    ['form', 'indirect', undefined, undefined, undefined],
  ])
})
