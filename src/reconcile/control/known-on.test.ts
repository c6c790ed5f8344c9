import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ControlSpan } from '../../record/record.ts'
import { CONTROL_KINDS, CONTROL_SENSES } from '../../record/vocabulary.ts'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { holdersOn } from './holders-on.ts'
import { spansKnownOn } from './known-on.ts'

const PLACES = [
  locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, country: 'UA' }),
  locus('geonames:703883', 'Crimea', { longitude: 34, latitude: 45, country: 'UA', kind: 'area' }),
]
const FORCES = ['Russian troops', 'Ukrainian forces', 'Polish soldiers'].map(name => ({ name, kind: 'force' as const }))
const SPEAKERS = [
  { name: 'the Kremlin', kind: 'government' as const },
  { name: 'Ukrainian officials', kind: 'office' as const },
  { name: 'residents', kind: 'people' as const },
]
const DAYS = ['2022-11-08', '2022-11-09', '2022-11-10', '2022-11-11', '2022-11-12', '2022-11']

/** Sixty words that no other report has. */
const wordsOf = (index: number) => Array.from({ length: 60 }, (_, at) => `w${index}x${at}`).join(' ')

/** Different words each, and nobody who is known by another report: who is who and what is a copy does not depend on the others. */
const readings = fc
  .array(
    fc.record(
      {
        published: fc.constantFrom('2022-11-09', '2022-11-10', '2022-11-11T08:00:00Z', '2022-11-12'),
        outlet: fc.constantFrom('Meridian Wire', 'Volna 24', 'Harbour Courier'),
        statements: fc.array(fc.record({ by: fc.constantFrom(...SPEAKERS), words: fc.constant('so it is') }), {
          maxLength: 2,
        }),
        control: fc.array(
          fc.record(
            {
              place: fc.constantFrom(...PLACES),
              holder: fc.constantFrom(...FORCES),
              kind: fc.constantFrom(...CONTROL_KINDS),
              sense: fc.constantFrom(...CONTROL_SENSES),
              from: fc.constantFrom(...DAYS),
              said: fc.constantFrom(0, 1),
            },
            { requiredKeys: ['place', 'holder', 'kind'] },
          ),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['control'] },
    ),
    { maxLength: 7 },
  )
  .map(all =>
    all.map((told, index) => makeReading({ ...(told as Omit<Told, 'id'>), id: `r-${index}`, text: wordsOf(index) })),
  )

/** Who is who is taken as it is known today, and so is which report a copy was of. */
const comparable = (spans: readonly ControlSpan[]) =>
  spans.map(({ actor: _, holder: __, ...span }) => span).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const recordOf = (all: ReturnType<typeof makeReading>[]) => reconcile({ readings: all, decisions: [] })

test('a record as known on a day is that of the reports published by then', () => {
  fc.assert(
    fc.property(readings, fc.constantFrom('2022-11-09', '2022-11-10', '2022-11-11'), (all, knownOn) => {
      const early = all.filter(
        ({ report }) => report.published !== undefined && report.published.slice(0, 10) <= knownOn,
      )
      const known = spansKnownOn(recordOf(all).control, knownOn)
      assert.deepEqual(comparable(known), comparable(recordOf(early).control))
    }),
    { numRuns: 400 },
  )
})

test('every word stands in one span as what it says, and no two spans are one', () => {
  fc.assert(
    fc.property(readings, all => {
      const { control } = recordOf(all)
      const said = control.flatMap(({ assertions }) => assertions.filter(({ implies }) => !implies))
      const keys = said.map(({ report, control: id }) => `${report} ${id}`).toSorted()
      assert.deepEqual(keys, all.flatMap(one => one.control.map(({ id }) => `${one.report.id} ${id}`)).toSorted())
      for (const { from = '', to = '9' } of control) assert.ok(from < to, `${from} ${to}`)
    }),
    { numRuns: 300 },
  )
})

test('making spans anew from all that they rest on changes nothing', () => {
  fc.assert(
    fc.property(readings, all => {
      const { control } = recordOf(all.filter(({ report }) => report.published !== undefined))
      assert.deepEqual(comparable(spansKnownOn(control, '2022-12-01')), comparable(control))
      for (const asOf of DAYS.slice(0, 5)) {
        const standings = holdersOn(control, { asOf })
        assert.deepEqual(holdersOn(control, { asOf, knownOn: '2022-12-01' }), standings)
        for (const { holds, contested, basis } of standings) {
          assert.ok(basis.every(({ assertions }) => assertions.length > 0))
          assert.ok(!contested || holds.length > 1 || basis.some(({ kind }) => kind === 'contested'))
        }
      }
    }),
    { numRuns: 200 },
  )
})
