import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doctor } from './doctor.ts'

test('what is missing is said with how to get it; what is there, with what it is', async () => {
  const checks = await doctor({ gazetteer: '/nowhere/g.bin', models: '/nowhere', desk: '/nowhere', searchPath: '' })
  const by = new Map(checks.map(check => [check.name, check]))
  assert.deepEqual(by.get('Gazetteer')?.state, 'missing')
  assert.equal(by.get('Desk')?.todo, 'npm run build')
  assert.match(by.get('Chromium')?.todo ?? '', /apt install chromium/)
  assert.equal(by.get('Models')?.state, 'optional')
  assert.deepEqual([by.get('Node')?.state, by.get('SQLite')?.state], ['ok', 'ok'])
  for (const check of checks) if (check.state === 'missing') assert.ok(check.todo, check.name)
})
