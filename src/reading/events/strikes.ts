import type { Event } from '../../record/event.ts'
import type { Hit } from './find-triggers.ts'
import type { Telling } from './same-act.ts'
import { isWorkStoppage } from './stoppage.ts'
import type { Stretch } from './stretch.ts'

/** A strike of those who stop work is one of theirs. */
export const asStoppage = (stretch: Stretch, hit: Hit): Hit =>
  isWorkStoppage(stretch, hit) ? { ...hit, type: 'protest.strike' } : hit

const isReal = ({ status }: Event) => /^(?:happened|ongoing|claimed)$/.test(status.value)
const isBare = ({ rule, type }: Event) => rule === 'events/noun:strike' && type === 'strike.air'

/** "The strike" by itself is of the kind that the report tells elsewhere, where it tells of one kind only; what may come is of no kind that was. */
export function withKnownStrikes(tellings: readonly Telling[]): readonly Telling[] {
  const kinds = new Set(
    tellings.flatMap(({ event }) =>
      event.type.startsWith('strike.') && isReal(event) && !isBare(event) ? event.type : [],
    ),
  )
  kinds.delete('strike.intercepted')
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return tellings
  return tellings.map(one =>
    isBare(one.event) && isReal(one.event) ? { ...one, event: { ...one.event, type: kind } } : one,
  )
}
