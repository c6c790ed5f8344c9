import type { Event } from '../../../src/record/event.ts'
import { incidentOf, stageOf } from './incident-kinds.ts'
import { isRelevant, isSpecific } from './relevance.ts'
import { isSameIncident } from './same-incident.ts'
import type { Incident, Stage } from './template.ts'
import type { Told } from './told.ts'

/** An act that MUC-4 counts, with the others that tell the same incident. */
export interface FoundIncident {
  readonly type: Incident
  readonly stage: Stage
  readonly events: readonly Event[]
}

/** The incidents of a reading that MUC-4 counts: acts of violence against others than fighters, each once. */
export function findIncidents(told: Told): readonly FoundIncident[] {
  const incidents: FoundIncident[] = []
  for (const event of told.reading.events) {
    const type = incidentOf(event, told.wordsOf([...event.trigger, ...(event.instrument?.spans ?? [])]))
    const stage = stageOf(event)
    if (!type || !stage || !isRelevant(told, event)) continue
    const at = incidents.findLastIndex(one => isSameIncident(told, one, { type, event }))
    const known = incidents[at]
    if (known) incidents[at] = joined(known, { type, stage, event })
    else incidents.push({ type, stage, events: [event] })
  }
  return incidents.filter(({ type, events }) => isSpecific(told, type, events))
}

/** A killing told beside a bomb or an abduction of the same people is part of it. */
function joined(
  known: FoundIncident,
  { type, stage, event }: { readonly type: Incident; readonly stage: Stage; readonly event: Event },
): FoundIncident {
  return {
    type: known.type === 'ATTACK' ? type : known.type,
    stage: known.stage === 'ACCOMPLISHED' ? known.stage : stage,
    events: [...known.events, event],
  }
}
