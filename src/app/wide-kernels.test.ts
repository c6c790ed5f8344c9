import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const FOLDER = import.meta.dirname
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
if (process.argv[1] === 'wide') (await import(${JSON.stringify(join(FOLDER, 'wide-kernels.ts'))})).widenKernels()
const { readReport } = await import(${JSON.stringify(join(FOLDER, '../reading/read.ts'))})
const { openModelFolder } = await import(${JSON.stringify(join(FOLDER, 'model-files.ts'))})
const { loadGazetteer } = await import(${JSON.stringify(join(FOLDER, 'gazetteer-file.ts'))})
const root = ${JSON.stringify(join(FOLDER, '../..'))}
const { models } = await openModelFolder(root + '/models')
const gazetteer = (await loadGazetteer(root + '/data/gazetteer.bin')).value
const text = readFileSync(root + '/fixtures/withdrawal-brief/report.txt', 'utf8').repeat(6)
const report = { id: 'r-1', sha256: '0'.repeat(64), text, body: [0, text.length], origin: 'x', published: '2022-11-11' }
let last
for (let i = 0; i < 6; i++) last = JSON.stringify(readReport(report, { gazetteer, models }))
process.stdout.write(createHash('sha256').update(last).digest('hex'))
`

/** What a process of its own reads, so that each compiles the kernels anew. */
function hashOf(way: 'wide' | 'plain'): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, way], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  return stdout
}

test('wide kernels read the same as the others, to the last byte, and nothing is said of the flag', () => {
  const plain = hashOf('plain')
  assert.match(plain, /^[0-9a-f]{64}$/)
  assert.equal(hashOf('wide'), plain)
})
