import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../../record/reading.ts'
import { makeReading, type Person } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { memoryWorkings } from '../work/memory-workings.ts'
import { recordInMemory } from '../work/record-in-memory.ts'
import { updateRecord } from '../work/update-record.ts'

const FUND: Person = { name: 'Harbour Relief Fund', kind: 'organisation' }
const HRF: Person = { name: 'HRF', kind: 'organisation' }
const one = (
  id: string,
  mentions: readonly Person[],
  more: { readonly text?: string; readonly outlet?: string } = {},
) => makeReading({ id, mentions, ...more })
const names = (...readings: readonly Reading[]) =>
  reconcile({ readings, decisions: [] })
    .actors.map(({ name }) => name)
    .sort()

const LONG = one('r-1', [FUND])
const SHORT = one('r-2', [HRF])
const TAUGHT = one('r-3', [], { text: 'The Harbour Relief Fund (HRF) sent lorries. ' })
const OTHER = one('r-4', [], { text: 'The Highland Rescue Force (HRF) sent nobody. ' })

test('a report that has both teaches all others that a short and a long form are one', () => {
  assert.deepEqual(names(LONG, SHORT), ['HRF', 'Harbour Relief Fund'])
  assert.deepEqual(names(LONG, SHORT, TAUGHT), ['Harbour Relief Fund'])
  assert.deepEqual(names(LONG, SHORT, one('r-5', [FUND, HRF])), ['Harbour Relief Fund'])
})

test('a short form of two names is neither', () => {
  assert.deepEqual(names(LONG, SHORT, TAUGHT, OTHER), ['HRF', 'Harbour Relief Fund'])
})

test('an agency’s own dateline is short for it', () => {
  const page = one('r-5', [], { outlet: 'Harbour Relief Fund', text: 'ODESA, Nov 6 (HRF) - Lorries came. ' })
  assert.deepEqual(names(LONG, SHORT, page), ['Harbour Relief Fund'])
})

test('a movement of no state is on its own side by its long name too', () => {
  const movement: Person = { name: 'Movement for Congolese Renewal', kind: 'organisation' }
  const teaches = one('r-6', [{ name: 'MCR rebels', kind: 'force' }], {
    text: 'The Movement for Congolese Renewal (MCR) took the hill. ',
  })
  const { actors } = reconcile({ readings: [one('r-7', [movement]), teaches], decisions: [] })
  assert.deepEqual(
    actors.map(({ side }) => side?.value),
    ['MCR'],
  )
})

test('in whatever order lessons come and go, the record is the same', () => {
  const all = [LONG, SHORT, TAUGHT, OTHER, one('r-5', [FUND, HRF])]
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
