// Scores our own texts of fixtures/events/, as `npm run score -- events` does after the corpora: node bin/run.js bench/events/own/score-own.ts
// [--errors]. Each part apart; errors are printed of dev, of second, and of the held half of hard cases, which has been read since.
import type { Knowledge } from '../../../src/reading/knowledge.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { measure, type Report } from '../../floor.ts'
import { openKnowledge } from '../../open-knowledge.ts'
import { readText } from '../../statements/read-statements.ts'
import { PARTS, type Part } from '../case-shape.ts'
import { readControlCases, readFigureCases, readHardCases } from '../read-cases.ts'
import type { Grade, GradedCase } from './grade.ts'
import { CONTROL_FIELDS, gradeControl } from './grade-control.ts'
import { EVENT_FIELDS, type GradedHardCase, gradeEvents, ROLE_FIELDS } from './grade-events.ts'
import { FIGURE_FIELDS, gradeFigures, NUMBER_FIELDS } from './grade-figures.ts'

interface Case {
  readonly half: Part
  readonly text: string
  readonly published: string
}

/** Reports what is right in our own texts, each part apart; with `errors`, counts by case of all parts and the errors of those that are open. */
export function scoreOwnEvents(report: Report, knowledge: Knowledge, { errors }: { readonly errors: boolean }): void {
  for (const part of PARTS) {
    const grade = <Kind extends Case, Graded>(cases: readonly Kind[], of: (one: Kind, reading: Reading) => Graded) =>
      cases.filter(one => one.half === part).map(one => of(one, readText({ name: one.text, ...one }, knowledge)))
    const hard = grade(readHardCases(), gradeEvents)
    const control = grade(readControlCases(), gradeControl)
    const figures = grade(readFigureCases(), gradeFigures)
    reportHardCases(report, part, hard)
    reportFields(report, part, { set: 'control', graded: control, fields: CONTROL_FIELDS })
    report(`events: control all right, own ${part}`, percent(control.map(({ isAllRight }) => isAllRight)))
    reportFields(report, part, { set: 'figures', graded: figures, fields: FIGURE_FIELDS })
    report(`events: figures, number right, own ${part}`, percentRight(gradesOf(figures, NUMBER_FIELDS)))
    report(`events: figures all right, own ${part}`, percent(figures.map(({ isAllRight }) => isAllRight)))
    if (!errors) continue
    printErrors(hard, { part, isOpen: part !== 'fresh' })
    for (const graded of [control, figures]) printErrors(graded, { part, isOpen: part === 'dev' || part === 'second' })
  }
}

function reportHardCases(report: Report, part: Part, hard: readonly GradedHardCase[]): void {
  const silent = hard.filter(({ isSilent }) => isSilent)
  const sum = (pick: (one: GradedHardCase) => number) => hard.reduce((total, one) => total + pick(one), 0)
  const [current, wrong] = [sum(one => one.current), sum(one => one.falseCurrent)]
  report(
    `events: false current events in texts without any, own ${part}`,
    percent(silent.map(one => one.falseCurrent > 0)),
  )
  report(`events: false among acts told as current, own ${part}`, (100 * wrong) / current)
  reportFields(report, part, { set: 'acts', graded: hard, fields: EVENT_FIELDS })
  report(`events: acts, roles right, own ${part}`, percentRight(gradesOf(hard, ROLE_FIELDS)))
}

interface Graded<Field extends string> {
  readonly set: string
  readonly graded: readonly GradedCase<Field>[]
  readonly fields: readonly Field[]
}

function reportFields<Field extends string>(report: Report, part: Part, { set, graded, fields }: Graded<Field>): void {
  for (const field of fields)
    report(`events: ${set}, ${field} right, own ${part}`, percentRight(gradesOf(graded, [field])))
}

function gradesOf<Field extends string>(graded: readonly GradedCase<Field>[], fields: readonly Field[]) {
  return graded.flatMap(({ grades }) => grades).filter(({ field }) => fields.includes(field))
}

const percent = (all: readonly boolean[]) => (100 * all.filter(Boolean).length) / all.length
const percentRight = (grades: readonly Grade[]) => percent(grades.map(({ isRight }) => isRight))

/** Counts by case, nothing of the texts; of a part that is there to be looked at what is wrong too. */
function printErrors(
  graded: readonly GradedCase[],
  { part, isOpen }: { readonly part: Part; readonly isOpen: boolean },
): void {
  const counts = [...Map.groupBy(graded, one => one.case)].map(
    ([name, own]) => `${part} ${name}: ${own.filter(({ isAllRight }) => isAllRight).length} of ${own.length} all right`,
  )
  const lines = isOpen ? graded.flatMap(errorsOf) : []
  process.stdout.write(`${[...counts, ...lines].join('\n')}\n`)
}

function errorsOf({ case: name, text, grades, wrong }: GradedCase): readonly string[] {
  const lines = grades
    .filter(({ isRight }) => !isRight)
    .map(({ field, expected, found }) => `  ${field}: expected ${expected}, found ${found}`)
  return lines.length + wrong.length === 0 ? [] : ['', `${name}: ${text}`, ...lines, ...wrong.map(one => `  ${one}`)]
}

if (import.meta.main) {
  const knowledge = await openKnowledge()
  const errors = process.argv.includes('--errors')
  process.exitCode = (await measure(report => scoreOwnEvents(report, knowledge, { errors }))) ? 0 : 1
}
