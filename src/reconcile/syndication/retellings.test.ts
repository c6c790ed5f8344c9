import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../../record/reading.ts'
import { makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { memoryWorkings } from '../work/memory-workings.ts'
import { recordInMemory } from '../work/record-in-memory.ts'
import { updateRecord } from '../work/update-record.ts'

const OWN =
  'The bridge near Orvel was shut by Governor Pavel Vell after talks with Ada Orth of Northland, Mara Holt of Southmark and the envoy ' +
  'Ivo Brandt, who had come from Milltown. It took the engineers of Ashford and Kelby 115 hours, said Lena Strand, and 2,300 people stayed in Dorn.'
const BACK =
  'MILLTOWN (Harbour Wire). In Orvel the crossing has been closed, on the order of Pavel Vell. He had conferred with Ada Orth from ' +
  'Northland and Mara Holt from Southmark; envoy Ivo Brandt was there too, from Milltown. For 115 hours experts of Ashford and Kelby ' +
  'worked on it, according to Lena Strand. The number of those still in Dorn is 2,300.'
const page = (id: string, outlet: string, text: string) => {
  const reading = makeReading({ id, outlet, published: '2022-11-11' })
  return { ...reading, report: { ...reading.report, text, body: [0, text.length] as const } }
}
const families = (...readings: readonly Reading[]) =>
  reconcile({ readings, decisions: [] })
    .families.map(({ reports, origin }) => `${reports.join(' ')}: ${origin}`)
    .sort()

const WIRE = page('a', 'Harbour Wire', OWN)
const TRANSLATED = page('b', 'Uferblatt', BACK)
const UNCREDITED = page('c', 'Post', BACK.slice(BACK.indexOf('In Orvel')))

test('a text translated back is of the family of the agency that it credits', () => {
  assert.deepEqual(families(WIRE, TRANSLATED), ['a b: a'])
})

test('the same names without a credit, or a credit with other names, are another family', () => {
  assert.deepEqual(families(WIRE, UNCREDITED), ['a: a', 'c: c'])
  const other = page(
    'd',
    'Uferblatt',
    BACK.replace(/Ada|Mara|Ivo|Lena|Pavel/g, 'Otto').replace(/Orth|Holt|Brandt/g, 'Quist'),
  )
  assert.deepEqual(families(WIRE, other), ['a: a', 'd: d'])
})

test('in whatever order they come and go, the families are the same', () => {
  const all = [WIRE, TRANSLATED, page('e', 'Tageblatt', BACK), page('f', 'Harbour Wire', `${OWN} ${OWN}`)]
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(all.length - 1), fc.boolean()), { maxLength: 12 }), steps => {
      const kept = recordInMemory()
      const workings = memoryWorkings()
      const now = new Map<string, Reading>()
      for (const [index, comes] of steps) {
        const reading = all[index]
        if (!reading) continue
        if (comes) now.set(reading.report.id, reading)
        else now.delete(reading.report.id)
        const changed = [reading.report.id]
        const head = updateRecord({ workings, sink: kept, changed, decisions: [], reading: id => now.get(id) })
        assert.deepEqual(kept.record(head), reconcile({ readings: [...now.values()], decisions: [] }))
      }
    }),
    { numRuns: 100 },
  )
})
