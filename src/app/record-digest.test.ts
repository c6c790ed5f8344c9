import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractRecord, contractReport } from '../store/contract-record.ts'
import { recordDigest } from './record-digest.ts'

const record = contractRecord(contractReport('Ferries run again'))

test('the order of keys does not count, any value does', () => {
  const { schema, ...rest } = record
  assert.equal(recordDigest({ ...rest, schema }), recordDigest(record))
  assert.notEqual(recordDigest({ ...record, reader: 'other' }), recordDigest(record))
  assert.match(recordDigest(record), /^[0-9a-f]{64}$/)
})
