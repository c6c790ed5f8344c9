import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { add } from '../src/app/add.ts'
import { openRecord } from '../src/app/open-record.ts'
import { MODELS_FOLDER } from './shipped-models.ts'

const PATHS = { gazetteer: join(import.meta.dirname, '..', 'data', 'gazetteer.bin'), models: MODELS_FOLDER }
const MOST_SECONDS = 20

const NEWS = 'Russian troops withdrew from Kherson on Friday, killing at least 12 people, Ukraine said'

/**
 * Texts that nobody would publish, in sizes that a machine of today takes in under five seconds: what grows with the square of its
 * length would take minutes.
 */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a line of a megabyte', 'meanwhile everything continued '.repeat(30_000)],
  ['a word of five megabytes', `“${'a'.repeat(5_000_000)}”`],
  ['a word of five megabytes in upper case', 'A'.repeat(5_000_000)],
  ['a sentence that never ends', `${NEWS}, and `.repeat(1200)],
  ['sentences on one line without end', `${NEWS}. `.repeat(1500)],
  ['a million spaces between two words', `Kherson${' '.repeat(1_000_000)}fell`],
  ['a million line breaks between two words', `Kherson${'\n'.repeat(1_000_000)}fell`],
  ['a number a million blanks away from what it counts', `12${'\t'.repeat(1_000_000)}killed`],
  ['sixty thousand quotation marks', `He said ${'"'.repeat(60_000)}`],
  ['sixty thousand quotations that never close', `He said ${'“'.repeat(60_000)}`],
  ['thirty thousand empty quotations', `He said ${'“”'.repeat(30_000)}`],
  ['quotations in brackets', '("a" said )'.repeat(8000)],
  ['speaker upon speaker', 'He said '.repeat(20_000)],
  ['a quotation in a quotation in a quotation', 'He said: "'.repeat(10_000)],
  ['short quotations', '“Yes,” he said. '.repeat(6000)],
  ['one town after the other', 'Kherson, '.repeat(8000)],
  ['one town joined to the other', 'Kyiv-'.repeat(20_000)],
  ['a bank of a bank of a river', 'the western bank of the Dnipro '.repeat(5000)],
  ['holders without end', 'Russia controls Kherson '.repeat(3000)],
  ['acts without end', 'troops withdrew '.repeat(20_000)],
  ['numbers without end', 'one hundred and '.repeat(12_000)],
  ['digits without end', '1,'.repeat(60_000)],
  ['dates without end', '11 November '.repeat(20_000)],
  ['brackets that never close', `Kherson${'('.repeat(50_000)}`],
  ['full stops without end', `Kherson${'.'.repeat(300_000)}`],
  ['accents without end', `Kherson${'\u0301'.repeat(500_000)}`],
]

for (const [name, text] of TEXTS) {
  test(`${name}: taken in, read and reconciled in under ${MOST_SECONDS} seconds of processor time`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'))
    const start = process.cpuUsage()
    try {
      const opened = await openRecord(join(folder, 'hostile.gpkg'), { create: true, ...PATHS })
      assert.ok(opened.ok)
      const options = { maxBytes: 1e7, published: '2022-11-11', stdin: only(text) }
      const added = await add(opened.value, ['-'], options)
      await opened.value.close()
      assert.ok(added.ok)
      assert.deepEqual(added.value.refusals, [])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    assert.ok(seconds < MOST_SECONDS, `${seconds.toFixed(1)} seconds for ${text.length} characters`)
  })
}

async function* only(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
