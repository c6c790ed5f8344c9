import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Report } from '../floor.ts'
import { fastest } from '../language/fastest.ts'
import { readText } from '../statements/read-statements.ts'
import { readMucReports } from './muc/template.ts'

const PASSES = 3

/** Sentences per second, one thread, of the whole reading of the reports of a file: words, trees, names, places, times, statements and all. */
export function reportSpeed(report: Report, path: string, knowledge: Knowledge): void {
  const texts = readMucReports(path).map(({ id, text, dct }) => ({ name: id, text, published: dct ?? undefined }))
  const sentences = texts.reduce((sum, text) => sum + readText(text, knowledge).sentences.length, 0)
  const milliseconds = fastest(PASSES, () => {
    for (const text of texts) readText(text, knowledge)
  })
  report('events: sentences per second, whole reading', (1000 * sentences) / milliseconds)
}
