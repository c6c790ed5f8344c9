import type { ReportId } from '../../../record/ids.ts'
import type { Report } from '../../../record/report.ts'
import { publicationDay } from '../../../record/report.ts'
import type { Shelf } from '../../../record/workings.ts'
import { byCodeUnits, keyOf } from '../../order.ts'
import type { Work } from '../../work/work.ts'
import { chainKey } from '../chain.ts'
import type { HeardReport } from './hear-report.ts'

/** How many times as many statements as any other side the side of an outlet must have. */
const LEAD = 2

/** How many statements of a report are told by each side. */
type Votes = { readonly [side: string]: number }

const shelvesOf = ({ workings }: Work) => ({
  /** Outlet and month of a report. */
  monthOf: workings.shelf<string>('outlet-month'),
  votes: workings.shelf<Votes>('votes'),
  usual: usualShelf(workings),
})

const usualShelf = (workings: Work['workings']): Shelf<string> => workings.shelf('usual-side')

/**
 * The side that a report’s bare words for a state mean ("the Defence Ministry"): the one by which twice as many statements of its
 * outlet in the same month are told as by any other, and more than half. Where that does not tell, or only one report votes: the only side it knows.
 */
export function homeSide(work: Work, heard: HeardReport): string | undefined {
  return usualShelf(work.workings).get(monthOf(heard.reading.report), '') ?? onlySide(heard)
}

/** The side by which a report is told, where it knows of nobody on another. */
function onlySide(heard: HeardReport): string | undefined {
  const [only, ...others] = new Set(heard.known.values())
  return others.length === 0 && leader(votesIn(heard)) === only ? only : undefined
}

/** Takes in how reports vote now; returns the reports of outlets and months whose usual side has changed. */
export function updateHomeSides(work: Work, heard: ReadonlyMap<ReportId, HeardReport | undefined>): Set<ReportId> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const [id, one] of heard) {
    const before = shelves.monthOf.get(id, '')
    if (before !== undefined) {
      shelves.votes.remove(before, id)
      touched.add(before)
    }
    if (one?.reading.report.outlet === undefined) {
      shelves.monthOf.remove(id, '')
      continue
    }
    const month = monthOf(one.reading.report)
    shelves.monthOf.put(id, '', month)
    shelves.votes.put(month, id, votesIn(one))
    touched.add(month)
  }
  const moved = new Set<ReportId>()
  for (const month of touched) {
    const all = shelves.votes.list(month)
    const now = usualOf(all.map(([, votes]) => votes))
    if (now === shelves.usual.get(month, '')) continue
    if (now === undefined) shelves.usual.remove(month, '')
    else shelves.usual.put(month, '', now)
    // Members of the shelf are put as ids of reports.
    for (const [report] of all) moved.add(report as ReportId)
  }
  return moved
}

const monthOf = (report: Report): string => keyOf(report.outlet, publicationDay(report)?.slice(0, 7))

function votesIn({ reading: { report, statements }, known }: HeardReport): Votes {
  const votes: { [side: string]: number } = {}
  for (const { speaker } of statements) {
    const side = speaker && known.get(chainKey(report.id, speaker.value.chain))
    if (side !== undefined) votes[side] = (votes[side] ?? 0) + 1
  }
  return votes
}

/** Of one report alone that tells two sides nothing follows. */
function usualOf(all: readonly Votes[]): string | undefined {
  const voting = all.filter(votes => Object.keys(votes).length > 0)
  const sum = summed(voting)
  return voting.length > 1 || Object.keys(sum).length === 1 ? leader(sum) : undefined
}

function summed(all: readonly Votes[]): Votes {
  const sum: { [side: string]: number } = {}
  for (const votes of all) for (const [side, count] of Object.entries(votes)) sum[side] = (sum[side] ?? 0) + count
  return sum
}

function leader(votes: Votes): string | undefined {
  const counts = Object.entries(votes).sort(([a, as], [b, bs]) => bs - as || byCodeUnits(a, b))
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const [[side, first] = [undefined, 0], [, second] = ['', 0]] = counts
  return first * 2 > all && first >= LEAD * second ? side : undefined
}
