/** The sixteen events of PLOVER, the coding scheme of POLECAT: what one actor does to another. */
export const PLOVER_EVENTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverEvent = (typeof PLOVER_EVENTS)[number]

/** An event as it is coded where words and deeds of yielding are one: `YIELD` for `CONCEDE` and `RETREAT`. */
export type PloverRoot = Exclude<PloverEvent, 'CONCEDE' | 'RETREAT'> | 'YIELD'

/** The root of an event. */
export function rootOf(event: PloverEvent): PloverRoot {
  return event === 'CONCEDE' || event === 'RETREAT' ? 'YIELD' : event
}
