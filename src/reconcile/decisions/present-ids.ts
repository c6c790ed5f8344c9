import type { Decision } from '../../record/decision.ts'
import type { EventId, ReportId } from '../../record/ids.ts'
import type { Workings } from '../../record/workings.ts'
import { byCodeUnits } from '../order.ts'
import { actorForward } from './actor-moves.ts'
import { formerActors } from './former-actors.ts'

/**
 * The parts of the record that an id stands for now: itself where there is such a part; for an event the one that its first telling
 * is part of, for a family the one that its first report is in, for an actor whom it was merged with or is known as since. Several
 * where what had one id is several now; none where nothing that is read tells of it.
 */
export function presentIds(workings: Workings, id: string): readonly string[] {
  if (id.startsWith('v-')) return eventNow(workings, id)
  if (id.startsWith('w-')) return familyNow(workings, id)
  return id.startsWith('a-') ? actorsNow(workings, id) : []
}

function eventNow(workings: Workings, id: string): readonly string[] {
  const [report, event] = workings.shelf<readonly [ReportId, EventId]>('telling-ids').get(id, '') ?? []
  const now =
    report === undefined || event === undefined ? undefined : workings.shelf<string>('event-of').get(report, event)
  return now === undefined ? [] : [now]
}

function familyNow(workings: Workings, id: string): readonly string[] {
  const report = workings.shelf<ReportId>('part-of').get(id, '')
  const now =
    report === undefined ? undefined : workings.shelf<{ readonly family: string }>('family-of').get(report, '')
  return now ? [now.family] : []
}

function actorsNow(workings: Workings, id: string): readonly string[] {
  const standing = workings.shelf<Decision>('standing').list('')
  const forward = actorForward(standing.map(([, decision]) => decision).sort(inTime))
  const isThere = (actor: string) => workings.shelf('faces').get(actor, '') !== undefined
  const known = forward(id)
  if (isThere(known)) return [known]
  const since = formerActors(workings).all(id).map(forward).filter(isThere)
  return [...new Set(since)].sort(byCodeUnits)
}

const inTime = (a: Decision, b: Decision) => byCodeUnits(a.at, b.at) || byCodeUnits(a.id, b.id)
