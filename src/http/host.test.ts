import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOurHost, isOurOrigin } from './host.ts'

test('bound to this machine, only its own names are answered', () => {
  for (const name of ['127.0.0.1:4747', 'localhost:4747', 'LOCALHOST', '[::1]:4747'])
    assert.ok(isOurHost(name, '127.0.0.1'), name)
  for (const name of [
    'evil.example:4747',
    '127.0.0.1.evil.example',
    '10.0.0.1:4747',
    'localhost@evil.example',
    '',
    undefined,
  ])
    assert.ok(!isOurHost(name, '127.0.0.1'), name)
})

test('bound to the network, plain addresses and the given name are answered, other names are not', () => {
  assert.ok(isOurHost('10.0.0.1:4747', '0.0.0.0'))
  assert.ok(isOurHost('[fe80::1]:4747', '0.0.0.0'))
  assert.ok(isOurHost('desk.example:4747', 'desk.example'))
  assert.ok(!isOurHost('evil.example:4747', '0.0.0.0'))
})

test('a change comes from our own page or from no page', () => {
  assert.ok(isOurOrigin({ host: '127.0.0.1:4747' }))
  assert.ok(isOurOrigin({ host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747' }))
  assert.ok(!isOurOrigin({ host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4748' }))
  assert.ok(!isOurOrigin({ host: '127.0.0.1:4747', origin: 'null' }))
})
