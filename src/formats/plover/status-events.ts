import type { Status } from '../../record/event.ts'
import type { PloverEvent } from './plover-event.ts'

const YIELDING: ReadonlySet<PloverEvent> = new Set(['CONCEDE', 'RETREAT'])
const FRIENDLY: ReadonlySet<PloverEvent> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
const HOSTILE: ReadonlySet<PloverEvent> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])

/**
 * What PLOVER calls an act that may not have been done. A withdrawal that is planned is a concession, help or cooperation that is planned an
 * agreement, and force that is planned or threatened a threat; not to yield or to help is a rejection. What is only feared, supposed, denied or
 * averted is no event.
 */
export function eventByStatus(done: PloverEvent, status: Status): PloverEvent | undefined {
  switch (status) {
    case 'happened':
    case 'ongoing':
    case 'claimed':
    case 'attempted':
      return done
    case 'planned':
      if (YIELDING.has(done)) return 'CONCEDE'
      return FRIENDLY.has(done) ? 'AGREE' : HOSTILE.has(done) ? 'THREATEN' : done
    case 'threatened':
      return 'THREATEN'
    case 'negated':
      return YIELDING.has(done) || FRIENDLY.has(done) ? 'REJECT' : undefined
    default:
      return undefined
  }
}
