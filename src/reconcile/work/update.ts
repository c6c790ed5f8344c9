import type { ReportId } from '../../record/ids.ts'
import type { RecordReport } from '../../record/record.ts'
import { updateControl } from '../control/update-control.ts'
import type { Decided } from '../decisions/decided.ts'
import { tellingsOf } from '../events/telling.ts'
import { updateEvents } from '../events/update-events.ts'
import { updateWords } from '../figures/update-figures.ts'
import { updateGroups } from '../identity/learn-groups.ts'
import { updateShortForms } from '../identity/short-forms.ts'
import { updateClaims } from '../identity/sides/claims.ts'
import { type HeardReport, hearReport } from '../identity/sides/hear-report.ts'
import { updateHomeSides } from '../identity/sides/home-side.ts'
import { renewActors, updateActors } from '../identity/update-actors.ts'
import { updatePersons } from '../identity/update-persons.ts'
import { keyOf } from '../order.ts'
import { updatePlaces } from '../places/update-places.ts'
import { inFamily, updateFamilies } from '../syndication/update-families.ts'
import type { Work } from './work.ts'

/**
 * Takes in reports that have come, gone or been read anew, and decisions: each step makes anew what depends on what has
 * changed, and says in which reports the next has to look again. What comes out follows from the set of readings and decisions alone.
 */
export function update(work: Work, changed: ReadonlySet<ReportId>, decided: Decided): void {
  const all = new Set([...changed, ...decided.reports])
  const moved = new Set([...all, ...updateFamilies(work, [...all])])
  const grouped = all.union(updateGroups(work, [...all]))
  const persons = updatePersons(work, [...grouped]).union(updateShortForms(work, [...all]))
  const heard = hearAll(work, moved.union(grouped).union(persons))
  const asked = updateHomeSides(work, heard).union(updateClaims(work, heard))
  for (const [report, one] of hearAll(work, asked.difference(new Set(heard.keys())))) heard.set(report, one)
  const placed = updatePlaces(work, [...all])
  const called = updateActors(work, heard).union(new Set(renewActors(work, decided.actors)))
  const retold = new Map(
    [...moved.union(placed).union(called)].map(report => {
      const reading = work.reading(report)
      return [report, reading ? tellingsOf(work, reading) : []] as const
    }),
  )
  const regrouped = updateEvents(work, retold, decided.tellings)
  const worded = new Set(retold.keys()).union(regrouped)
  updateWords(work, worded)
  updateControl(work, worded)
  for (const report of moved) listReport(work, report)
}

function hearAll(work: Work, reports: ReadonlySet<ReportId>): Map<ReportId, HeardReport | undefined> {
  return new Map(
    [...reports].map(report => {
      const reading = work.reading(report)
      return [report, reading && hearReport(work, reading)] as const
    }),
  )
}

function listReport(work: Work, id: ReportId): void {
  const report = work.reading(id)?.report
  const owner = keyOf('report', id)
  if (!report) {
    work.keep(owner, [])
    return
  }
  const { outlet, title, url, published } = report
  const part: RecordReport = {
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    family: inFamily(work, id).family,
  }
  work.keep(owner, [{ list: 'reports', order: id, part }])
}
