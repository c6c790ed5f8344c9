import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import type { ReportId } from '../../record/ids.ts'
import { quoteOf } from '../../text/span.ts'
import { readReport } from '../read.ts'

const gazetteer = makeGazetteer()

/** "cue | stance | content" of each statement, with ">" before one inside another. */
function told(text: string): string[] {
  // A test's own id; the brand exists for the compiler only.
  const id = 'r-test' as ReportId
  const report = { id, sha256: '0'.repeat(64), text, body: [0, text.length] as const, origin: 'test' }
  return readReport(report, { gazetteer, models: shippedModels() }).statements.map(({ cue, stance, content, within }) =>
    [`${within ? '> ' : ''}${quoteOf(text, cue)}`, stance.value, quoteOf(text, content)].join(' | '),
  )
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  [
    'Mara Vell denied ever promising the settlers land.',
    'denied | denies | ever promising the settlers land',
    '> ever promising | promises | the settlers land',
  ],
  [
    'The warlord admitted having threatened the judges.',
    'admitted | confirms | having threatened the judges',
    '> having threatened | threatens | the judges',
  ],
  [
    'The envoy said both sides had promised to let the lorries through.',
    'said | asserts | both sides had promised to let the lorries through',
    '> had promised | promises | to let the lorries through',
  ],
  [
    'The rebels said the government had accused them of crimes they did not commit.',
    'said | asserts | the government had accused them of crimes they did not commit',
    '> had accused | accuses | them of crimes they did not commit',
  ],
  [
    'The minister said he had been told that the airport was closed.',
    'said | asserts | he had been told that the airport was closed',
    '> had been told | asserts | that the airport was closed',
  ],
  [
    'The envoy said that, according to Red Cross staff, the wells were poisoned.',
    'said | asserts | that, according to Red Cross staff, the wells were poisoned',
    '> according to | asserts | the wells were poisoned',
  ],
  // What somebody does is not said.
  ['Mara Vell denies backing rebels in the valley.', 'denies | denies | backing rebels in the valley'],
]

for (const [text, ...expected] of EXAMPLES) test(text, () => assert.deepEqual(told(text), expected))
