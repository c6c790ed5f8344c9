import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const START = join(import.meta.dirname, '..', 'bin', 'start.js')

test('start makes the record of the sample story, serves the desk, and Ctrl-C ends it cleanly', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-start-'))
  const child = spawn(process.execPath, [START, '--port', '0', '--record', join(folder, 'sample.gpkg')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.on('exit', code => reject(new Error(`ended with ${code}: ${said}`)))
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', data => {
        said += data
        const found = /The desk: (http:\/\/127\.0\.0\.1:\d+\/)/.exec(said)?.[1]
        if (found) resolve(found)
      })
    }
  })
  assert.match(said, /65 reports found/)
  const page = await fetch(address)
  assert.equal(page.status, 200)
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  const reports = await fetch(new URL('/api/reports', address))
  assert.equal(reports.status, 200)
  const ended = new Promise<number | null>(resolve =>
    child.removeAllListeners('exit').on('exit', code => resolve(code)),
  )
  child.kill('SIGINT')
  assert.equal(await ended, 0)
  rmSync(folder, { recursive: true, force: true })
})
