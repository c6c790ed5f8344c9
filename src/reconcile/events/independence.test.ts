import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FamilyId, ReportId } from '../../record/ids.ts'
import { accountsOf, namesOf, type Sourced } from './independence.ts'

// Test ids have no brand.
const told = (report: string, more: Partial<Sourced> = {}): Sourced => ({
  report: report as ReportId,
  family: `w-${report}` as FamilyId,
  heardFrom: [],
  ...more,
})
const count = (...tellings: readonly Sourced[]) => {
  const accountOf = accountsOf(tellings)
  return new Set(tellings.map(({ report }) => accountOf(report))).size
}

test('an agency goes by its name and by its letters', () => {
  assert.deepEqual(namesOf('the Coastal News Agency'), ['name coastal news agency', 'letters CNA'])
  assert.deepEqual(namesOf('CNA'), ['letters CNA'])
  assert.deepEqual(namesOf('state agency CNA'), ['letters CNA'])
  assert.deepEqual(namesOf('The Harbour'), ['name harbour'])
})

test('copies, one outlet, one agency and one speaker are one account each', () => {
  assert.equal(count(told('a'), told('b')), 2)
  assert.equal(count(told('a', { family: 'w-x' as FamilyId }), told('b', { family: 'w-x' as FamilyId })), 1)
  assert.equal(count(told('a', { outlet: 'The Harbour' }), told('b', { outlet: 'Harbour' })), 1)
  assert.equal(
    count(told('a', { outlet: 'Coastal News Agency' }), told('b', { outlet: 'Harbour', heardFrom: ['CNA'] })),
    1,
  )
  assert.equal(count(told('a', { heardFrom: ['Ivan Petrov'] }), told('b', { heardFrom: ['Ivan Petrov'] })), 1)
  assert.equal(count(told('a', { heardFrom: ['Ivan Petrov'] }), told('b', { heardFrom: ['Oleh Bondar'] })), 2)
})

test('who tells it in words of its own too does not rest on whom it quotes', () => {
  const quoted = { heardFrom: ['Ivan Petrov'] }
  assert.equal(count(told('a', quoted), told('a'), told('b', quoted)), 2)
})

test('the order of tellings plays no part', () => {
  const tellings = fc.array(
    fc
      .record({
        report: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        outlet: fc.constantFrom('Harbour', 'CNA'),
        heardFrom: fc.subarray(['Coastal News Agency', 'Ivan Petrov']),
      })
      .map(({ report, ...more }) => told(report, more)),
    { maxLength: 8 },
  )
  fc.assert(fc.property(tellings, all => assert.equal(count(...all), count(...all.toReversed()))))
})
