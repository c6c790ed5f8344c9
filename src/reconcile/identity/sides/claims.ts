import type { ReportId } from '../../../record/ids.ts'
import type { Locus } from '../../../record/place.ts'
import type { Shelf } from '../../../record/workings.ts'
import { keyOf } from '../../order.ts'
import type { Work } from '../../work/work.ts'
import { chainKey } from '../chain.ts'
import type { HeardReport } from './hear-report.ts'
import { isGroupSide } from './state.ts'

/** The sides that anybody says hold or claim a place or the region it lies in. */
export type Claims = (place: Locus) => ReadonlySet<string>

/** The armed groups of no state that anybody says hold or claim anything in the region of a place. */
export type GroupsAround = (place: Locus) => ReadonlySet<string>

const shelvesOf = ({ workings }: Work) => ({
  /** What a report says of who holds or claims; group: report. */
  ofReport: workings.shelf<readonly Claim[]>('report-claims'),
  counts: countsShelf(workings),
  /** Reports that asked who claims a place. */
  asked: workings.shelf<1>('claims-asked'),
  ofAsker: workings.shelf<readonly string[]>('report-asked'),
})
type Claim = readonly [where: string, side: string]

const countsShelf = (workings: Work['workings']): Shelf<number> => workings.shelf('claims')

/** Takes in what reports say now; returns those that asked about a place for which a side has come or gone. */
export function updateClaims(work: Work, heard: ReadonlyMap<ReportId, HeardReport | undefined>): Set<ReportId> {
  const { ofReport, counts, asked } = shelvesOf(work)
  const touched = new Set<string>()
  const count = ([where, side]: Claim, by: number) => {
    const before = counts.get(where, side) ?? 0
    if (before + by > 0) counts.put(where, side, before + by)
    else counts.remove(where, side)
    if (before === 0 || before + by === 0) touched.add(where)
  }
  for (const [report, one] of heard) {
    const now = one ? claimsIn(one) : []
    const before = ofReport.get(report, '') ?? []
    for (const claim of now) count(claim, 1)
    for (const claim of before) count(claim, -1)
    if (now.length > 0) ofReport.put(report, '', now)
    else ofReport.remove(report, '')
  }
  // Members of the shelf are put as ids of reports.
  return new Set([...touched].flatMap(where => asked.list(where).map(([report]) => report as ReportId)))
}

/** Who claims a place, for one report: what it asks is remembered until it asks again. */
export function claimsFor(
  work: Work,
  report: ReportId,
): { readonly claims: Claims; readonly groupsAround: GroupsAround; readonly done: () => void } {
  const { counts, asked, ofAsker } = shelvesOf(work)
  const wheres = new Set<string>()
  const sidesAt = (where: string) => {
    wheres.add(where)
    return counts.list(where).map(([side]) => side)
  }
  const claims: Claims = ({ place, country, region }) =>
    new Set([...sidesAt(place), ...(region === undefined ? [] : sidesAt(keyOf(country, region)))])
  const groupsAround: GroupsAround = at => new Set(sidesAt(around(at)))
  const done = () => {
    const before = ofAsker.get(report, '') ?? []
    for (const where of before) if (!wheres.has(where)) asked.remove(where, report)
    for (const where of wheres) asked.put(where, report, 1)
    if (wheres.size > 0) ofAsker.put(report, '', [...wheres].sort())
    else if (before.length > 0) ofAsker.remove(report, '')
  }
  return { claims, groupsAround, done }
}

/** The key under which what groups hold in a region is counted. */
const around = ({ country, region }: Locus): string => keyOf('groups', country, region)

function claimsIn({ reading: { report, control, places }, known }: HeardReport): Claim[] {
  const byId = new Map(places.flatMap(({ at }) => (at ? [[at.place as string, at] as const] : [])))
  return control.flatMap(({ kind, side: told, holder, place }): Claim[] => {
    const at = byId.get(place.value.place ?? '')
    const side = told?.value ?? (holder && known.get(chainKey(report.id, holder.value.chain)))
    if (side === undefined || !at || (kind !== 'holds' && kind !== 'claims')) return []
    const here: Claim[] = [[at.place, side]]
    if (at.kind === 'region') here.push([keyOf(at.country, at.region), side])
    return isGroupSide(side) ? [...here, [around(at), side]] : here
  })
}
