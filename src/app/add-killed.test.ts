import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { add } from './add.ts'
import { readConfig } from './config.ts'
import { openRecord } from './open-record.ts'
import { recordDigest } from './record-digest.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-killed-'))
after(() => rm(folder, { recursive: true }))
const source = join(folder, 'many.jsonl')
const config = readConfig({})
assert.ok(config.ok)
const { gazetteer, models } = config.value

/** How many reports a program had said were accepted when it was killed, once it had said so `times` times. */
function acceptedUntilKilled(record: string, times: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'add-to.ts'), record, source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      said += chunk
      if (said.split('\n').length > times) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(Number(said.split('\n').at(-2) ?? 0)))
  })
}

async function addedTo(record: string): Promise<{ readonly duplicates: number; readonly digest: string }> {
  const opened = await openRecord(record, { create: true, gazetteer, models })
  assert.ok(opened.ok)
  const added = await add(opened.value, [source], { maxBytes: 100_000 })
  assert.ok(added.ok)
  const digest = recordDigest(await opened.value.record())
  await opened.value.close()
  return { duplicates: added.value.duplicates, digest }
}

test('after a kill in the middle, adding again gives the record of an undisturbed run', {
  timeout: 120_000,
}, async () => {
  const rows = Array.from({ length: 200 }, (_, n) =>
    JSON.stringify({
      published: `2022-11-${String(1 + (n % 28)).padStart(2, '0')}`,
      text: `Russian troops left village number ${n} near Kherson on Friday, official ${n} said.`,
    }),
  )
  await writeFile(source, rows.join('\n'))
  const undisturbed = await addedTo(join(folder, 'calm.gpkg'))
  const record = join(folder, 'killed.gpkg')
  const accepted = await acceptedUntilKilled(record, 2)
  const { duplicates, digest } = await addedTo(record)
  assert.ok(accepted >= 50 && duplicates >= accepted, `${duplicates} of ${accepted} were kept`)
  assert.equal(digest, undisturbed.digest)
})
