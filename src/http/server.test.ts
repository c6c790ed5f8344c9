import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { Desk } from '../app/desk.ts'
import { explainServeProblem, serveDesk } from './server.ts'

// Only its health is asked for here.
const desk = { record: async () => ({ reader: 'test', reports: [] }) } as unknown as Desk
const base = { desk, host: '127.0.0.1', deskFolder: '/nowhere' }

test('it serves, moves on when the port is taken, and ends while a connection is kept open', async () => {
  const first = await serveDesk({ ...base, port: 0 })
  assert.ok(first.ok)
  const second = await serveDesk({ ...base, port: first.value.port })
  assert.ok(second.ok)
  assert.ok(second.value.port > first.value.port && second.value.port < first.value.port + 20)
  for (const served of [first.value, second.value]) {
    const answer = await fetch(`${served.address}health`, { headers: { connection: 'keep-alive' } })
    assert.deepEqual(await answer.json(), { status: 'empty', reader: 'test', reports: 0 })
  }
  const started = performance.now()
  await Promise.all([first.value.close(), second.value.close()])
  assert.ok(performance.now() - started < 3000)
})

test('a host that cannot be bound is a refusal that says so', async () => {
  const served = await serveDesk({ ...base, host: '203.0.113.7', port: 0 })
  assert.ok(!served.ok)
  assert.match(explainServeProblem(served.error), /203\.0\.113\.7/)
})

test('a server of others on the port is left alone', async () => {
  const other = createServer((_, response) => response.end('theirs'))
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo // it listens on TCP
  const served = await serveDesk({ ...base, port })
  assert.ok(served.ok && served.value.port !== port)
  assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'theirs')
  await served.value.close()
  await new Promise(resolve => other.close(resolve))
})
