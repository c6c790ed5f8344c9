import type { Knowledge } from '../../../src/reading/knowledge.ts'
import type { Report } from '../../floor.ts'
import { f1, NOTHING, plus } from '../../language/f1.ts'
import { readText } from '../../statements/read-statements.ts'
import { makeTemplates } from './make-templates.ts'
import { mucErrors } from './muc-errors.ts'
import { countHeads, MEASURES, NO_SCORE, plusScore, scoreTemplates } from './score-templates.ts'
import { ALL_ROLES, type MadeTemplate, type MucReport, readMucReports } from './template.ts'

/** A report with what was made of it. */
export interface ReadMucReport {
  readonly report: MucReport
  readonly found: readonly MadeTemplate[]
}

/** Reads each report of a corpus file. */
export function readMuc(path: string, knowledge: Knowledge): readonly ReadMucReport[] {
  return readMucReports(path).map(report => {
    const { id, text, dct } = report
    const found = makeTemplates(readText({ name: id, text, published: dct ?? undefined }, knowledge))
    return { report, found }
  })
}

const NAMES = {
  relevance: 'relevant reports F1',
  type: 'incident types F1',
  gtt: 'GTT-style template F1',
  head: 'head-noun roles F1',
  stage: 'stage right F1',
  place: 'finest place right F1',
} as const

/** Scores incidents on a file of MUC-4; `roles` adds a line for each role. */
export function scoreMuc(
  report: Report,
  name: string,
  { read, roles }: { readonly read: readonly ReadMucReport[]; readonly roles: boolean },
): void {
  const score = read
    .map(({ report: { templates }, found }) => scoreTemplates(templates, found))
    .reduce(plusScore, NO_SCORE)
  for (const measure of MEASURES) report(`events: ${NAMES[measure]}, ${name}`, f1(score[measure]))
  if (!roles) return
  for (const role of ALL_ROLES) {
    const counts = read.map(({ report: { templates }, found }) => countHeads(templates, found, role))
    report(`events: head-noun F1 of ${role}, ${name}`, f1(counts.reduce(plus, NOTHING)))
  }
}

/** What is wrong by kind of fault, the most frequent first. */
export function linesOfMuc(read: readonly ReadMucReport[]): readonly string[] {
  return [...Map.groupBy(read.flatMap(mucErrors), ({ kind }) => kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, own]) => [`MUC-4 ${kind}: ${own.length}`, ...own.map(({ line }) => `  ${line}`)])
}
