import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyOfText, keyText } from './key-text.ts'

const keys = fc.string({ unit: fc.oneof(fc.constantFrom('', '\0', 'a', 'é', '\ud7ff', '\ue000', '\uffff'), anyUnit()) })

/** Any code unit, also half of a pair. */
function anyUnit() {
  return fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code))
}

test('most keys stay as they are', () => {
  for (const key of ['', 'v-abc', 'Київ', 'a\u0001b', '\ud7ff']) assert.equal(keyText(key), key)
})

test('SQLite sorts the texts of keys as code units sort the keys, and gives them back', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create table key (text text primary key) strict, without rowid')
  const put = database.prepare('insert or ignore into key values (?)')
  fc.assert(
    fc.property(fc.array(fc.oneof(keys, fc.string({ unit: 'grapheme' }))), some => {
      database.exec('delete from key')
      for (const key of some) put.run(keyText(key))
      const kept = database.prepare('select text from key order by text').all()
      assert.deepEqual(
        kept.map(row => keyOfText(String(row['text']))),
        [...new Set(some)].sort(),
      )
    }),
  )
})

test('an emoji sorts before U+FF5E, as its code units do and its UTF-8 bytes do not', () => {
  const [ship, wave] = ['🚢', '～']
  assert.ok(ship < wave && Buffer.compare(Buffer.from(ship), Buffer.from(wave)) > 0)
  assert.ok(Buffer.compare(Buffer.from(keyText(ship)), Buffer.from(keyText(wave))) < 0)
})
