import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../../../src/reconcile/reading-builder.ts'
import type { ControlCase } from '../control-case-shape.ts'
import { gradeControl } from './grade-control.ts'

const ORVEL = locus('dateline:orvel', 'Orvel', { longitude: 30, latitude: 50, kind: 'village' })
const ARMY = { name: 'army', side: 'UA' }
const HELD = {
  kind: 'holds',
  sense: 'de-facto',
  holder: 'army',
  place: 'Orvel',
  from: null,
  accordingTo: null,
} as const
const TOLD = { place: ORVEL, holder: ARMY, kind: 'holds' } as const

function graded(expected: ControlCase['control'], control: NonNullable<Told['control']>) {
  const reading = makeReading({ id: 'one', published: '2022-11-11', control })
  const sample: ControlCase = {
    case: 'test',
    half: 'dev',
    published: '2022-11-11',
    text: reading.report.text,
    control: expected,
  }
  const { grades, isAllRight } = gradeControl(sample, reading)
  return { isAllRight, faults: grades.filter(({ isRight }) => !isRight).map(({ field }) => field) }
}

test('holder, kind, place and day all right, and nothing too many', () => {
  assert.deepEqual(graded([HELD], [TOLD]), { isAllRight: true, faults: [] })
  assert.equal(graded([HELD], [TOLD, { ...TOLD, kind: 'lost' }]).isAllRight, false)
  assert.equal(graded([], [TOLD]).isAllRight, false)
  assert.equal(graded([HELD], []).isAllRight, false)
})

test('no day told is none or the day of publication, and no other', () => {
  assert.ok(graded([HELD], [{ ...TOLD, from: '2022-11-11' }]).isAllRight)
  assert.deepEqual(graded([HELD], [{ ...TOLD, from: '2022-11-09' }]).faults, ['from'])
  assert.ok(graded([{ ...HELD, from: '2022-11' }], [{ ...TOLD, from: '2022-11-09' }]).isAllRight)
})

test('a holder is right by its side too; a village is a town', () => {
  const troops = { ...TOLD, holder: { name: 'troops', side: 'UA' } }
  assert.deepEqual(graded([HELD], [troops]).faults, ['holder'])
  assert.deepEqual(graded([{ ...HELD, placeKind: 'town' }], [TOLD]).faults, [])
})

test('of two on one place the likest is taken', () => {
  assert.ok(graded([HELD, { ...HELD, kind: 'lost' }], [{ ...TOLD, kind: 'lost' }, TOLD]).isAllRight)
})
