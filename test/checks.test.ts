import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const ROOT = join(import.meta.dirname, '..')

function run(tool: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', tool), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, output: `${stdout}${stderr}` }
}

test('format and lint are clean', () => {
  const { status, output } = run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors=off', '.')
  assert.equal(status, 0, output)
  assert.match(output, /Checked \d{2,} files/)
})

test('the types of the program check', () => {
  const { status, output } = run('typescript/bin/tsc', '-p', '.')
  assert.equal(status, 0, output)
})

test('the types of the desk check', () => {
  const { status, output } = run('typescript/bin/tsc', '-p', 'web')
  assert.equal(status, 0, output)
})
