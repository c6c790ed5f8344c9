import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { readingTable } from '../src/cli/reading-table.ts'
import { readAll } from './read-file.ts'
import { STORY_REPORTS } from './sample-story.ts'

const GOLDEN = join(STORY_REPORTS, '..', 'readings')

test('the sample story is read as it was; UPDATE=1 rewrites the goldens, so that a change is a diff to read', async () => {
  for (const reading of await readAll(STORY_REPORTS)) {
    const file = join(GOLDEN, `${basename(dirname(reading.report.origin))}.tsv`)
    const table = readingTable(reading, true)
    if (process.env['UPDATE']) {
      mkdirSync(GOLDEN, { recursive: true })
      writeFileSync(file, table)
    }
    assert.ok(existsSync(file), `${file} is not there: UPDATE=1 npm test test/golden.test.ts`)
    assert.equal(table, readFileSync(file, 'utf8'))
  }
})
