import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Statement } from '../../src/record/statement.ts'
import { quoteOf } from '../../src/text/span.ts'
import type { Report } from '../floor.ts'
import { CASES, HALVES, type Half, type StatementFixture } from './fixture-shape.ts'
import { type GradedField, gradeFields } from './graded-fields.ts'
import { locate } from './locate.ts'
import { matchStatements } from './match-fixture.ts'
import { FIELDS, type Field } from './question.ts'
import { readReports, readSentences } from './read-fixtures.ts'
import { readText } from './read-statements.ts'

/** One text of our own set, graded. */
interface GradedFixture {
  readonly fixture: StatementFixture
  readonly fields: readonly GradedField[]
  readonly spurious: readonly Statement[]
}

/** Scores our own sentences and reports, the halves apart: percent of fields right, statements too many, and statements in the wrong mouth. */
export function scoreFixtures(report: Report, knowledge: Knowledge, { errors }: { readonly errors: boolean }): void {
  const graded = [...readSentences(), ...readReports()].map(fixture => gradeFixture(fixture, knowledge))
  for (const half of HALVES) {
    const own = graded.filter(({ fixture }) => fixture.half === half)
    reportHalf(report, `own ${half}`, own)
    if (errors) process.stdout.write(`${countsOf(half, own).join('\n')}\n`)
    if (errors && half === 'dev') process.stdout.write(`${own.flatMap(errorsOf).join('\n')}\n`)
  }
}

function reportHalf(report: Report, name: string, own: readonly GradedFixture[]): void {
  const fields = own.flatMap(one => one.fields)
  for (const field of FIELDS) report(`statements: ${field} right, ${name}`, percentRight(fieldsOf(fields, field)))
  const [reports, sentences] = [true, false].map(wanted =>
    own.filter(({ fixture }) => (fixture.case === 'report') === wanted),
  )
  report(
    `statements: all fields right in sentences, ${name}`,
    percentRight(sentences?.flatMap(one => one.fields) ?? []),
  )
  report(`statements: all fields right in reports, ${name}`, percentRight(reports?.flatMap(one => one.fields) ?? []))
  report(`statements: all fields right, ${name}`, percentRight(fields))
  report(`statements: too many, ${name}`, own.flatMap(one => one.spurious).length)
  report(`statements: in the wrong mouth, ${name}`, fields.filter(({ isWrongMouth }) => isWrongMouth).length)
}

function fieldsOf(fields: readonly GradedField[], field: Field): readonly GradedField[] {
  return fields.filter(one => one.field === field)
}

/** Reads a text and grades each field of each expectation. */
export function gradeFixture(fixture: StatementFixture, knowledge: Knowledge): GradedFixture {
  const { statements: all, complaints } = locate(fixture)
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  const headline = fixture.case === 'report' ? fixture.text.indexOf('\n') : undefined
  const reading = readText({ ...fixture, ...(headline !== undefined && { headline }) }, knowledge)
  const match = matchStatements(fixture.text, all, reading.statements)
  const setting = { reading, match, all }
  const asked = all.filter(one => !one.expected.optional || match.found.has(one))
  return { fixture, fields: asked.flatMap(one => gradeFields(one, setting)), spurious: match.spurious }
}

/** Percent of the fields that are right; 100 where none was asked for. */
function percentRight(fields: readonly GradedField[]): number {
  return fields.length === 0 ? 100 : (100 * rightIn(fields)) / fields.length
}

function rightIn(fields: readonly GradedField[]): number {
  return fields.filter(({ isRight }) => isRight).length
}

/** Right and asked by field and by case: nothing of the texts, so that the held half stays unseen. */
function countsOf(half: Half, own: readonly GradedFixture[]): readonly string[] {
  const fields = own.flatMap(one => one.fields)
  const say = (name: string, some: readonly GradedField[]) => `${half} ${name}: ${rightIn(some)} of ${some.length}`
  return [
    '',
    ...FIELDS.map(field => say(field, fieldsOf(fields, field))),
    ...[...CASES, 'report' as const].map(name => {
      const some = own.filter(({ fixture }) => fixture.case === name)
      return `${say(
        `case ${name}`,
        some.flatMap(one => one.fields),
      )}, ${some.flatMap(one => one.spurious).length} too many`
    }),
  ]
}

function errorsOf({ fixture, fields, spurious }: GradedFixture): readonly string[] {
  const wrong = fields.filter(({ isRight }) => !isRight)
  if (wrong.length + spurious.length === 0) return []
  const lines = wrong.map(
    ({ field, expected, found, isWrongMouth }) =>
      `  ${isWrongMouth ? 'WRONG MOUTH ' : ''}${field}: expected ${expected}, found ${found}`,
  )
  const extra = spurious.map(
    one =>
      `  too many: ${quoteOf(fixture.text, one.source)} | ${quoteOf(fixture.text, one.cue)} | ${quoteOf(fixture.text, one.content)}`,
  )
  return ['', `${fixture.name} (${fixture.case}): ${fixture.text}`, ...lines, ...extra]
}
