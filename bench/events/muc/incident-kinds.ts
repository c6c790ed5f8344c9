import type { Event, Status } from '../../../src/record/event.ts'
import type { Incident, Stage } from './template.ts'

/** The incident that an act of ours is counted as, by the start of its type; the first row that fits. */
const INCIDENT_OF_TYPE: readonly (readonly [start: string, incident: Incident])[] = [
  ['battle.', 'ATTACK'],
  ['strike.', 'ATTACK'],
  ['explosive.device', 'BOMBING'],
  ['explosive.suicide', 'BOMBING'],
  ['explosive.grenade', 'BOMBING'],
  ['explosive.mine', 'BOMBING'],
  ['attack.abduction', 'KIDNAPPING'],
  ['attack.', 'ATTACK'],
  ['property.robbery', 'ROBBERY'],
  ['property.', 'ATTACK'],
]

const NO_INCIDENT = new Set<Event['type']>(['strike.intercepted', 'explosive.minelaying', 'attack.capture'])
const FIRE = /\b(?:arson|burn\w*|torch\w*|fire|ablaze|incendiary)\b/i
const BY_BOMB = /\b(?:bomb\w*|dynamit\w*|explo\w*|blow\w*|blew|blown)\b/i

const LOOTING = /\b(?:loot\w*|pillag\w*|plunder\w*)\b/i

/** The incident that an act is counted as; `words` are those of its trigger and its weapon. */
export function incidentOf({ type }: Event, words: string): Incident | undefined {
  if (NO_INCIDENT.has(type)) return undefined
  const incident = INCIDENT_OF_TYPE.find(([start]) => type.startsWith(start))?.[1]
  if (incident !== 'ATTACK') return incident
  if (BY_BOMB.test(words)) return 'BOMBING'
  if (!type.startsWith('property.')) return 'ATTACK'
  return FIRE.test(words) ? 'ARSON' : LOOTING.test(words) ? 'ROBBERY' : 'ATTACK'
}

const STAGE_OF_STATUS: Readonly<Partial<Record<Status, Stage>>> = {
  happened: 'ACCOMPLISHED',
  ongoing: 'ACCOMPLISHED',
  claimed: 'ACCOMPLISHED',
  denied: 'ACCOMPLISHED',
  attempted: 'ATTEMPTED',
  averted: 'ATTEMPTED',
  threatened: 'THREATENED',
}

/** How far an incident went; `undefined` for what is only planned, feared or supposed, which makes no template. */
export function stageOf({ status }: Event): Stage | undefined {
  return STAGE_OF_STATUS[status.value]
}
