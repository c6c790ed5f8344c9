import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { openSqliteStore } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'))
after(() => rmSync(folder, { recursive: true }))

/** Ids that a process had said were accepted when it was killed without warning, once it had said at least `least`. */
function acceptedUntilKilled(path: string, who: string, least: number): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'accept-until-killed.ts')
  const child = spawn(process.execPath, [program, path, who], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      said += chunk
      if (said.split('\n').length > least) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

test('two programs killed while they write lose no report that they had accepted', { timeout: 60_000 }, async () => {
  const path = join(folder, 'killed.gpkg')
  const said = await Promise.all([acceptedUntilKilled(path, 'a', 30), acceptedUntilKilled(path, 'b', 60)])
  const opened = await openSqliteStore(path)
  assert.ok(opened.ok)
  const kept = new Set<string>()
  for await (const report of opened.value.reports()) kept.add(report.id)
  assert.ok(said.flat().length >= 90)
  assert.deepEqual(
    said.flat().filter(id => !kept.has(id)),
    [],
  )
  await opened.value.close()
  const raw = new DatabaseSync(path)
  assert.equal(raw.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
  raw.close()
})
