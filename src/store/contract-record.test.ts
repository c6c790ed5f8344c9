import { test } from 'node:test'
import { ReadingShape } from '../record/reading.ts'
import { RecordShape } from '../record/record.ts'
import { contractReading, contractRecord, contractReport } from './contract-record.ts'

test('the contract’s record and reading are what the shapes ask for', () => {
  const report = contractReport('Ferries run again')
  RecordShape.parse(contractRecord(report))
  ReadingShape.parse(contractReading(report))
})
