import { join } from 'node:path'
import { suite, test } from 'node:test'
import { readFile } from './read-file.ts'
import { STORY_FACTS } from './story-facts.ts'

const OWN = join(import.meta.dirname, '..', 'fixtures', 'withdrawal-brief', 'report.txt')
// The same facts can be asked of another report on that day: DATELINE_STORY=file npm test.
const given = process.env['DATELINE_STORY']

for (const path of [OWN, ...(given ? [given] : [])]) {
  suite(`read from ${given === path ? 'the report given' : 'our report of the withdrawal'}`, async () => {
    const reading = await readFile(path)
    for (const { name, check } of STORY_FACTS) test(name, () => check(reading))
  })
}
