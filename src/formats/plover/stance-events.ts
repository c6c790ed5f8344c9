import type { Stance } from '../../record/statement.ts'
import type { PloverEvent } from './plover-event.ts'

/** What PLOVER calls a statement by what its source does with it; mere assertions and thoughts are no event there. */
const OF_STANCE: Readonly<Partial<Record<Stance, PloverEvent>>> = {
  accuses: 'ACCUSE',
  condemns: 'ACCUSE',
  denies: 'REJECT',
  declines: 'REJECT',
  opposes: 'REJECT',
  threatens: 'THREATEN',
  warns: 'THREATEN',
  demands: 'REQUEST',
  asks: 'REQUEST',
  wants: 'REQUEST',
  promises: 'AGREE',
  intends: 'AGREE',
  praises: 'SUPPORT',
  supports: 'SUPPORT',
}

/** The event that a statement is; `undefined` where it is none. */
export function eventOfStance(stance: Stance): PloverEvent | undefined {
  return OF_STANCE[stance]
}
