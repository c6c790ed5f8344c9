import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { analyse } from '../../src/language/analyse.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { faultsOf, readToldReport } from './told-report.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/places/reports')
const KNOWN = readFileSync(join(FOLDER, 'faults.list'), 'utf8').split('\n')
const { gazetteer, models } = await openKnowledge()

for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt')))
  test(`every place of ${file} is read rightly, but those listed`, () => {
    const report = readToldReport(readFileSync(join(FOLDER, file), 'utf8'))
    const places = findPlaces({
      analysis: analyse(report.text, undefined, models),
      gazetteer,
      reportId: idFrom('r', file),
    })
    const known = KNOWN.filter(line => line.startsWith(`${file}|`)).map(line => line.slice(file.length + 1))
    assert.deepEqual(faultsOf(report, places, gazetteer), known)
  })

test('a report is freed of its marks, and what is wrong is told', () => {
  const report = readToldReport('[Kherson](UA ground 32.6 46.6) fell, said [Moscow](RU power) to [Oleshky](?).')
  assert.equal(report.text, 'Kherson fell, said Moscow to Oleshky.')
  assert.deepEqual(
    report.names.map(({ start, end, expected }) => [report.text.slice(start, end), expected?.meant]),
    [
      ['Kherson', 'ground'],
      ['Moscow', 'power'],
      ['Oleshky', undefined],
    ],
  )
  assert.deepEqual(
    faultsOf(report, [], gazetteer).map(fault => fault.replace(/:.*/, '')),
    ['missed', 'missed'],
  )
  assert.throws(() => readToldReport('[Kherson](UA nowhere)'))
})
