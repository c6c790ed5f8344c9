// Scores our own short texts of fixtures/times/, as `npm run score -- times` does after the corpora: node bin/run.js bench/times/score-own.ts
// [--errors]. The halves apart; errors are printed of dev only.
import { resolve } from 'node:path'
import { analyse } from '../../src/language/analyse.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { findTimes } from '../../src/reading/times/find-times.ts'
import { idFrom } from '../../src/record/ids.ts'
import { quoteOf } from '../../src/text/span.ts'
import { measure, type Report } from '../floor.ts'
import { f1 } from '../language/f1.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { FIELDS, type Field, type GradedTimes, gradeTimes } from './own-grades.ts'
import { HALVES, type TimesText } from './own-shape.ts'
import { readTimesTexts } from './own-texts.ts'

/** Fields of each time, as F1 over all times; the others as percent of those asked for or given. */
const OF_ALL: ReadonlySet<Field> = new Set(['found', 'span', 'type', 'value', 'interval'])

/** Reports what is right in our own texts, each half apart; with `errors`, prints counts by case of both halves and the errors of dev. */
export function scoreOwnTimes(report: Report, knowledge: Knowledge, { errors }: { readonly errors: boolean }): void {
  for (const half of HALVES) {
    const graded = readTimesTexts(half).map(text => gradeTimes(text, timesIn(text, knowledge)))
    for (const field of FIELDS) report(`times: ${field} right, own ${half}`, percent(graded, field))
    if (errors)
      process.stdout.write(
        `${countsByCase(graded)
          .map(line => `${half} ${line}\n`)
          .join('')}`,
      )
    if (errors && half === 'dev') process.stdout.write(`${graded.flatMap(errorsOf).join('\n')}\n`)
  }
}

function timesIn({ text, published }: TimesText, { models }: Knowledge) {
  return findTimes({ analysis: analyse(text, undefined, models), published, reportId: idFrom('r', text) })
}

function percent(graded: readonly GradedTimes[], field: Field): number {
  const asked = graded.flatMap(({ grades }) => grades).filter(grade => grade.field === field)
  const right = asked.filter(({ isRight }) => isRight).length
  if (!OF_ALL.has(field)) return asked.length === 0 ? 100 : (100 * right) / asked.length
  const grades = graded.flatMap(one => one.grades)
  const overlapping = grades.filter(grade => grade.field === 'found' && grade.isRight).length
  const spurious = graded.flatMap(one => one.spurious).length
  return f1({ gold: asked.length, found: overlapping + spurious, right })
}

/** Right values by case: nothing of the texts, so that the held half stays unseen. */
function countsByCase(graded: readonly GradedTimes[]): readonly string[] {
  return [...new Set(graded.map(({ text }) => text.case))].map(name => {
    const own = graded.filter(({ text }) => text.case === name)
    const values = own.flatMap(({ grades }) => grades).filter(({ field }) => field === 'value')
    const spurious = own.flatMap(one => one.spurious).length
    return `${name}: ${values.filter(({ isRight }) => isRight).length} of ${values.length} values, ${spurious} too many`
  })
}

function errorsOf({ text, grades, spurious }: GradedTimes): readonly string[] {
  const wrong = grades.filter(({ isRight }) => !isRight)
  if (wrong.length + spurious.length === 0) return []
  return [
    '',
    `${text.case} ${text.published}: ${text.text}`,
    ...wrong.map(({ field, expected, found }) => `  ${field}: expected ${expected}, found ${found}`),
    ...spurious.map(({ spans, value, rule }) => `  too many: ${quoteOf(text.text, spans)} = ${value} (${rule})`),
  ]
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  const knowledge = await openKnowledge()
  const isFine = await measure(report =>
    scoreOwnTimes(report, knowledge, { errors: process.argv.includes('--errors') }),
  )
  process.exitCode = isFine ? 0 : 1
}
