import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const FOLDER = join(import.meta.dirname, '..', 'src', 'app')
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
const { readReport } = await import(${JSON.stringify(join(FOLDER, '../reading/read.ts'))})
const { openModelFolder } = await import(${JSON.stringify(join(FOLDER, 'model-files.ts'))})
const { loadGazetteer } = await import(${JSON.stringify(join(FOLDER, 'gazetteer-file.ts'))})
const root = ${JSON.stringify(join(FOLDER, '../..'))}
const { models } = await openModelFolder(root + '/models')
const gazetteer = (await loadGazetteer({ gazetteer: root + '/data/gazetteer.bin' })).value
const text = readFileSync(root + '/fixtures/withdrawal-brief/report.txt', 'utf8').repeat(6)
const report = { id: 'r-1', sha256: '0'.repeat(64), text, body: [0, text.length], origin: 'x', published: '2022-11-11' }
let last
for (let i = 0; i < 6; i++) last = JSON.stringify(readReport(report, { gazetteer, models }))
process.stdout.write(createHash('sha256').update(last).digest('hex'))
`

/** What a process of its own reads, so that each compiles the kernels anew. */
function hashWith(...flags: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', PROGRAM], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  return stdout
}

test('wide kernels read the same as the others, to the last byte', () => {
  const plain = hashWith()
  assert.match(plain, /^[0-9a-f]{64}$/)
  assert.equal(hashWith('--experimental-wasm-revectorize'), plain)
})

test('the launcher gives the flag', () => {
  const launcher = readFileSync(join(import.meta.dirname, '..', 'bin', 'launch.js'), 'utf8')
  assert.match(launcher, /const FLAGS = \[[^\]]*'--experimental-wasm-revectorize'/)
})
