import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportId } from '../../record/ids.ts'
import type { RecordFigure } from '../../record/record.ts'
import type { Counted } from './number.ts'
import { setAgainst } from './number-beside.ts'

const TEXT = 'At least 3 ships were hit, a source in the navy said. Orvel admits damage to 1 only. The port was closed.'
// Test ids are made here: the brand exists for the compiler only.
const report = 'a' as ReportId

function counted(value: string, side: string, more: Partial<RecordFigure> = {}): Counted {
  const start = TEXT.indexOf(value)
  const number = Number(value)
  const spans = [[start, start + value.length]] as const
  const figure = {
    id: `f-${value}`,
    report,
    what: 'ships',
    noun: 'ships',
    min: number,
    max: number,
    qualifier: 'exactly',
    spans,
  }
  return {
    voice: { key: side, speaker: side, side, stance: 'asserts', relayed: false },
    value,
    // Test ids are made here: the brand exists for the compiler only.
    evidence: { report, spans: [...spans], statement: `s-${value}` as NonNullable<Counted['evidence']['statement']> },
    family: 'a',
    figure: { ...figure, spans: [...spans], ...more } as RecordFigure,
    day: '~',
  }
}

test('two numbers that a report sets against each other, each by the word of another side', () => {
  assert.equal(setAgainst([counted('3', 'AA'), counted('1', 'BB')], TEXT).length, 1)
})

test('one side’s two numbers, those of other things, and equal ones are not set against each other', () => {
  assert.deepEqual(setAgainst([counted('3', 'AA'), counted('1', 'AA')], TEXT), [])
  assert.deepEqual(setAgainst([counted('3', 'AA'), counted('1', 'BB', { what: 'killed' })], TEXT), [])
  assert.deepEqual(setAgainst([counted('3', 'AA'), counted('1', 'BB', { min: 3, max: 3 })], TEXT), [])
})
