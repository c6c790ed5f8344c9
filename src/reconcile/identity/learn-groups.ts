import type { ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import { byCodeUnits } from '../order.ts'
import type { Work } from '../work/work.ts'
import { type ArmedGroup, coresIn, groupsIn, type KnownGroups } from './groups.ts'

const NOTHING_KNOWN: KnownGroups = () => ({ kinds: [] })

const shelvesOf = ({ workings }: Work) => ({
  /** What a report calls armed groups by their names; group: report. */
  lessons: workings.shelf<readonly Lesson[]>('group-lessons'),
  kinds: kindsShelf(workings),
  /** Reports that have a name, and back. */
  reports: workings.shelf<1>('core-reports'),
  ofReport: workings.shelf<readonly string[]>('report-cores'),
})
type Shelves = ReturnType<typeof shelvesOf>
type Lesson = readonly [name: string, taught: string]

/** How many reports teach something of a group: what, after a sign for it. */
const kindsShelf = (workings: Work['workings']): Shelf<number> => workings.shelf('group-kinds')

/** What stands before each thing that is taught. */
const KIND = 'kind '
const ARMED = 'armed '
const CALLED = 'called '
const WITHIN = 'within '

/** What any report teaches of the armed group of a name. */
export function knownGroups({ workings }: Work): KnownGroups {
  const kinds = kindsShelf(workings)
  return name => {
    const taught = kinds.list(name).map(([one]) => one)
    const of = (sign: string) => taught.filter(one => one.startsWith(sign)).map(one => one.slice(sign.length))
    const [called] = of(CALLED).sort((a, b) => Number(a.includes(' ')) - Number(b.includes(' ')) || byCodeUnits(a, b))
    const [within] = of(WITHIN).sort(byCodeUnits)
    return {
      kinds: of(KIND).map(Number),
      ...(of(ARMED).length > 0 ? { isArmed: true } : {}),
      ...(called === undefined ? {} : { called }),
      ...(within === undefined ? {} : { within }),
    }
  }
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
  const now = groups.flatMap(lessonsOf)
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

function lessonsOf({ names, nouns, taught: { isArmed, called, within } }: ArmedGroup): Lesson[] {
  const taught = [
    ...[...nouns].map(kind => `${KIND}${kind}`),
    ...(isArmed ? [ARMED] : []),
    ...(called === undefined ? [] : [`${CALLED}${called}`]),
    ...(within === undefined ? [] : [`${WITHIN}${within}`]),
  ]
  return names.flatMap(name => taught.map((one): Lesson => [name, one]))
}
