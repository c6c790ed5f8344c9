import type { Status } from '../../record/event.ts'
import type { PloverEvent, PloverRoot } from './plover-event.ts'

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

/**
 * What a root is while it is only announced. Where words and deeds of yielding are one, promised yielding is an agreement as promised help is; what
 * would be force, or a protest, is a threat.
 */
export function rootIfPlanned(root: PloverRoot): PloverRoot {
  if (root === 'YIELD' || FRIENDLY.has(root)) return 'AGREE'
  return root === 'PROTEST' || HOSTILE.has(root) ? 'THREATEN' : root
}

/** What a root is that is denied: not to yield or to help is a rejection; all else is then no event. */
export function rootIfNegated(root: PloverRoot): PloverRoot | undefined {
  return root === 'YIELD' || FRIENDLY.has(root) ? 'REJECT' : undefined
}
