import { type EventType, familyOf } from '../../record/event-types.ts'
import type { PloverEvent } from './plover-event.ts'

/** What PLOVER calls an act of a whole family of ours; families that are not here, and `null`, have no event there. */
const OF_FAMILY: Readonly<Record<string, PloverEvent>> = {
  battle: 'ASSAULT',
  strike: 'ASSAULT',
  explosive: 'ASSAULT',
  attack: 'ASSAULT',
  property: 'ASSAULT',
  territory: 'COERCE',
  coercion: 'COERCE',
  protest: 'PROTEST',
  riot: 'PROTEST',
  force: 'MOBILIZE',
  deescalation: 'RETREAT',
  diplomacy: 'CONSULT',
  aid: 'AID',
  sanction: 'SANCTION',
}

/** Single types that PLOVER calls otherwise than their family. */
const OF_TYPE: Readonly<Partial<Record<EventType, PloverEvent | null>>> = {
  'battle.siege': 'COERCE',
  'territory.withdrawal': 'RETREAT',
  'territory.handover': 'RETREAT',
  'territory.secession': 'REJECT',
  'explosive.minelaying': 'MOBILIZE',
  'explosive.clearance': 'COERCE',
  'population.expulsion': 'COERCE',
  'population.flight': null,
  'population.evacuation': 'AID',
  'protest.dispersed': 'ASSAULT',
  'protest.shot': 'ASSAULT',
  'force.exercise': 'COOPERATE',
  'politics.resignation': 'RETREAT',
  'diplomacy.agreement': 'SUPPORT',
  'diplomacy.cooperation': 'COOPERATE',
  'diplomacy.recognition': 'SUPPORT',
  'statement.promise': 'AGREE',
  'statement.concession': 'CONCEDE',
  'statement.condemnation': 'ACCUSE',
  'statement.accusation': 'ACCUSE',
  'statement.investigation': 'ACCUSE',
  'statement.denial': 'REJECT',
}

/** The parts of `statement.` that have parts themselves: `statement.demand.aid`. */
const OF_STATEMENTS: readonly (readonly [start: string, event: PloverEvent])[] = [
  ['statement.demand.', 'REQUEST'],
  ['statement.refusal.', 'REJECT'],
  ['statement.threat.', 'THREATEN'],
]

/** What PLOVER calls an act of this type that was done; `undefined` where it has no event for it. */
export function eventOfType(type: EventType): PloverEvent | undefined {
  const own = OF_TYPE[type]
  if (own !== undefined) return own ?? undefined
  return OF_STATEMENTS.find(([start]) => type.startsWith(start))?.[1] ?? OF_FAMILY[familyOf(type)]
}
