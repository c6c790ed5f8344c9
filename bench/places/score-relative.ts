// Places that are said by another: `node bin/run.js bench/places/score-relative.ts [--errors]`. Of the phrases of fixtures/relative-places/,
// how many are found; with the right kind and anchor; with the point within the row's tolerance; with an uncertainty that reaches the true
// point and is neither smaller nor larger than the row allows; and all of it. Then how many relations are read where there is none. The held half is only counted.
import { kilometresBetween } from '../../src/gazetteer/distance.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { analyse } from '../../src/language/analyse.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import type { ReportId } from '../../src/record/ids.ts'
import type { Place } from '../../src/record/place.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { type Expected, type Half, type RelativeRow, readRelative } from './read-relative.ts'

/** What is right about one sentence. */
export interface Mark {
  readonly row: RelativeRow
  readonly told: Place | undefined
  readonly isFound: boolean
  readonly isKind: boolean
  readonly isNear: boolean
  readonly isCovered: boolean
  readonly isRight: boolean
}

/** Counts over one half. `false` are relations where none is. */
export interface RelativeCounts {
  readonly rows: number
  readonly found: number
  readonly kind: number
  readonly near: number
  readonly covered: number
  readonly right: number
  readonly negatives: number
  readonly false: number
}

/** Each sentence of a half, marked. */
export function markRelative(half: Half, { gazetteer, models }: Knowledge): readonly Mark[] {
  return readRelative(half).map(row => {
    // The id only names a text here.
    const reportId = 'r-relative' as ReportId
    const places = findPlaces({ analysis: analyse(row.text, undefined, models), gazetteer, reportId })
    return row.expected ? marked(row, row.expected, { places, gazetteer }) : refused(row, places)
  })
}

/** Sums of the marks. */
export function countRelative(marks: readonly Mark[]): RelativeCounts {
  const positives = marks.filter(({ row }) => row.expected)
  const negatives = marks.filter(({ row }) => !row.expected)
  const count = (key: 'isFound' | 'isKind' | 'isNear' | 'isCovered' | 'isRight') =>
    positives.filter(mark => mark[key]).length
  return {
    rows: positives.length,
    found: count('isFound'),
    kind: count('isKind'),
    near: count('isNear'),
    covered: count('isCovered'),
    right: count('isRight'),
    negatives: negatives.length,
    false: negatives.filter(mark => !mark.isRight).length,
  }
}

/** Reports the figures of both halves, in percent; relations where none is as a number. */
export function scoreRelative(report: Report, knowledge: Knowledge): void {
  for (const half of ['dev', 'held'] as const) {
    const { rows, right, false: wrong } = countRelative(markRelative(half, knowledge))
    report(`places: relative places all right, ${half}`, (100 * right) / rows)
    report(`places: relations where none is, ${half}`, wrong)
  }
}

function refused(row: RelativeRow, places: readonly Place[]): Mark {
  const told = places.find(place => place.relation)
  const isRight = told === undefined
  return { row, told, isFound: isRight, isKind: isRight, isNear: isRight, isCovered: isRight, isRight }
}

function marked(
  row: RelativeRow,
  expected: Expected,
  { places, gazetteer }: { readonly places: readonly Place[]; readonly gazetteer: Gazetteer },
): Mark {
  const start = row.text.indexOf(expected.words)
  const end = start + expected.words.length
  const inside = places.filter(({ spans: [span] }) => span && span[0] >= start && span[1] <= end)
  const isWanted = (place: Place) => isOfKind(place, expected, gazetteer)
  const told = inside.find(isWanted) ?? inside.find(({ relation }) => relation) ?? inside[0]
  const isFound = told?.at !== undefined && (told.relation !== undefined || expected.kind === 'plain' || isWanted(told))
  const isKind = isFound && isWanted(told)
  const kilometres = told?.at ? kilometresBetween(told.at, expected.point) : Number.POSITIVE_INFINITY
  const stated = (told?.at?.precision.metres ?? 0) / 1000
  const isNear = isFound && kilometres <= expected.tolerance
  const [least, most] = expected.uncertainty
  const isCovered = isFound && stated >= least && stated <= most && kilometres <= stated
  return { row, told, isFound, isKind, isNear, isCovered, isRight: isKind && isNear && isCovered }
}

function isOfKind({ relation, at }: Place, expected: Expected, gazetteer: Gazetteer): boolean {
  if (expected.kind === 'plain') return relation === undefined
  if (expected.kind === 'district' && !relation) return DIVISIONS.has(at?.kind ?? '')
  if (relation?.kind !== expected.kind) return false
  if (expected.side !== undefined && sideOf(expected.side) !== sideOf(relation.side ?? '')) return false
  const metres = (expected.distance ?? 0) * 1000
  if (expected.distance !== undefined && Math.abs((relation.distanceMetres ?? 0) - metres) > 50) return false
  const anchors = [relation.to, relation.also]
  return expected.to.every(name =>
    [...gazetteer.named(name), ...gazetteer.named(`the ${name}`)].some(({ place }) => anchors.includes(place)),
  )
}

const DIVISIONS = new Set(['region', 'district', 'area'])
const sideOf = (side: string) => side.replace('-', '')

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

function lineOf(half: Half, counts: RelativeCounts): string {
  const { rows, found, kind, near, covered, right, negatives } = counts
  const shares = Object.entries({
    found,
    'kind and anchor': kind,
    point: near,
    uncertainty: covered,
    'all right': right,
  })
  const said = shares.map(([name, part]) => `${name} ${percent(part, rows)}`).join(' | ')
  return `relative places, ${half}: ${said} of ${rows} | false ${counts.false} of ${negatives}\n`
}

function errorOf({ row, told, isFound, isKind, isNear, isCovered }: Mark): string {
  const faults = Object.entries({ isFound, isKind, isNear, isCovered }).flatMap(([name, right]) =>
    right ? [] : [name],
  )
  const { relation, at, rule } = told ?? {}
  return `  ${row.text}\n    not ${faults.join(', ')}: ${JSON.stringify({ rule, relation, at: at && { place: at.place, point: [at.longitude, at.latitude], precision: at.precision } })}\n`
}

if (process.argv[1]?.endsWith('score-relative.ts')) {
  const knowledge = await openKnowledge()
  for (const half of ['dev', 'held'] as const) {
    const marks = markRelative(half, knowledge)
    process.stdout.write(lineOf(half, countRelative(marks)))
    if (half === 'dev' && process.argv.includes('--errors'))
      for (const mark of marks) if (!mark.isRight) process.stdout.write(errorOf(mark))
  }
}
