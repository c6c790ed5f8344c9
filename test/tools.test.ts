import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'

// Continuous integration names the programs without which tests would be passed over in silence.
const needed = (process.env['DATELINE_TESTS_NEED'] ?? '').split(/\s+/).filter(Boolean)

test('programs that the tests were told to need are here', () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const program of needed) {
    assert.ok(
      folders.some(folder => existsSync(join(folder, program))),
      `${program} is needed and not on the PATH`,
    )
  }
})
