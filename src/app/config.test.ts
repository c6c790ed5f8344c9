import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, SETTINGS } from './config.ts'

test('without any variable each setting has its default', () => {
  const config = readConfig({})
  assert.ok(config.ok)
  assert.equal(config.value.port, 4747)
  assert.equal(config.value.host, '127.0.0.1')
  assert.equal(config.value.maxBytes, 20_000_000)
  assert.ok(Object.isFrozen(config.value))
})

test('a variable gives its setting; an empty one counts as unset', () => {
  const config = readConfig({ DATELINE_PORT: '0', DATELINE_REVIEWER: ' Anna ', DATELINE_HOST: '' })
  assert.ok(config.ok)
  assert.deepEqual([config.value.port, config.value.reviewer, config.value.host], [0, 'Anna', '127.0.0.1'])
})

test('all complaints come at once', () => {
  const config = readConfig({ DATELINE_PORT: '65536', DATELINE_MAX_BYTES: '20 MB', DATELINE_HOST: 'http://x' })
  assert.ok(!config.ok)
  assert.deepEqual(config.error.map(problem => problem.kind === 'bad-setting' && problem.name).sort(), [
    'DATELINE_HOST',
    'DATELINE_MAX_BYTES',
    'DATELINE_PORT',
  ])
})

test('the list of settings names each once, with a purpose, and no path of this machine', () => {
  assert.equal(new Set(SETTINGS.map(({ variable }) => variable)).size, SETTINGS.length)
  for (const setting of SETTINGS) {
    assert.match(setting.variable, /^DATELINE_[A-Z_]+$/)
    assert.match(setting.purpose, /\.$/)
    assert.doesNotMatch(setting.default, /^\//)
  }
})
