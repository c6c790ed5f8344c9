import type { ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import type { Work } from '../work/work.ts'
import { coresIn, groupsIn, type KnownKinds } from './groups.ts'

const NOTHING_KNOWN: KnownKinds = () => []

const shelvesOf = ({ workings }: Work) => ({
  /** What a report calls armed groups by their names; group: report. */
  lessons: workings.shelf<readonly Lesson[]>('group-lessons'),
  kinds: kindsShelf(workings),
  /** Reports that have a name, and back. */
  reports: workings.shelf<1>('core-reports'),
  ofReport: workings.shelf<readonly string[]>('report-cores'),
})
type Shelves = ReturnType<typeof shelvesOf>
type Lesson = readonly [name: string, kind: string]

/** How many reports call a group by a kind of noun. */
const kindsShelf = (workings: Work['workings']): Shelf<number> => workings.shelf('group-kinds')

/** The kinds of noun that any report has for an armed group of that name. */
export function knownKinds({ workings }: Work): KnownKinds {
  const kinds = kindsShelf(workings)
  return name => kinds.list(name).map(([kind]) => Number(kind))
}

/** Takes in which reports have changed; returns those with a name of a group that is called something else than before. */
export function updateGroups(work: Work, changed: readonly ReportId[]): Set<ReportId> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const report of changed) for (const name of relearn(report, shelves, work)) touched.add(name)
  // Members of the shelf are put as ids of reports.
  return new Set([...touched].flatMap(name => shelves.reports.list(name).map(([report]) => report as ReportId)))
}

/** Puts what a report teaches and names in place of what it did before; returns the groups that are called something new. */
function relearn(report: ReportId, { lessons, kinds, reports, ofReport }: Shelves, work: Work): ReadonlySet<string> {
  const reading = work.reading(report)
  const touched = new Set<string>()
  const count = ([name, kind]: Lesson, by: number) => {
    const before = kinds.get(name, kind) ?? 0
    if (before + by > 0) kinds.put(name, kind, before + by)
    else kinds.remove(name, kind)
    if (before === 0 || before + by === 0) touched.add(name)
  }
  const groups = reading ? groupsIn(reading, work.partyOf, NOTHING_KNOWN) : []
  const now = groups.flatMap(({ names, nouns }) =>
    names.flatMap(name => [...nouns].map((kind): Lesson => [name, String(kind)])),
  )
  for (const lesson of now) count(lesson, 1)
  for (const lesson of lessons.get(report, '') ?? []) count(lesson, -1)
  if (now.length > 0) lessons.put(report, '', now)
  else lessons.remove(report, '')
  const cores = reading ? coresIn(reading) : []
  for (const core of ofReport.get(report, '') ?? []) reports.remove(core, report)
  for (const core of cores) reports.put(core, report, 1)
  if (cores.length > 0) ofReport.put(report, '', cores)
  else ofReport.remove(report, '')
  return touched
}
