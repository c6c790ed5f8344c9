import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { HALVES, ReportExpectationShape, SentenceShape, type StatementFixture } from './fixture-shape.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'statements')

/** Our own sentences, dev half first; a file that is not well-formed is thrown back. */
export function readSentences(): readonly StatementFixture[] {
  return HALVES.flatMap(half =>
    z
      .array(SentenceShape)
      .parse(readJson(join(FOLDER, `sentences-${half}.json`)))
      .map((sentence, i) => ({ ...sentence, name: `sentences-${half} ${i + 1}` })),
  )
}

/** Our own short reports, by name. */
export function readReports(): readonly StatementFixture[] {
  const folder = join(FOLDER, 'reports')
  return readdirSync(folder)
    .sort()
    .map(name => ({
      ...ReportExpectationShape.parse(readJson(join(folder, name, 'expected.json'))),
      name,
      case: 'report',
      text: readFileSync(join(folder, name, 'report.txt'), 'utf8'),
    }))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
