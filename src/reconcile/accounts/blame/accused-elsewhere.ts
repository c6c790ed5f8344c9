import type { Event } from '../../../record/event.ts'
import type { EventId } from '../../../record/ids.ts'
import { spotsAgree } from '../../events/near.ts'
import type { Voice } from '../voice.ts'
import { blaming } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { isBlamable } from './referent.ts'

/** Where somebody clears a side of one act, the words of the same report that blame that side for one like it, told elsewhere. */
export function accusedElsewhere(claimed: Claimed, claims: readonly Claim[]): Claim[] {
  return claims.flatMap(claim => {
    const side = claim.question === 'who' ? claim.answer.clears : undefined
    const cleared = claimed.reading.events.find(({ id }) => id === claim.event)
    if (side === undefined || !cleared) return []
    return claimed.reading.events
      .filter(event => event !== cleared && claimed.blamed.get(event.id) === side && mayBeSame(event, cleared, claimed))
      .flatMap(event => blame(event, { of: side, on: cleared.id }, claimed))
  })
}

function blame(
  { spans, statement }: Event,
  { of, on }: { readonly of: string; readonly on: EventId },
  claimed: Claimed,
): Claim[] {
  const voice = accuser(statement, of, claimed)
  if (!voice) return []
  const evidence = { spans, ...(statement === undefined ? {} : { statement }) }
  return [{ event: on, question: 'who', answer: { ...answerIn(claimed, { voice, ...evidence }), ...blaming(of) } }]
}

/** Nobody accuses their own side: "Russia says that British specialists planned it" is Russia’s word. */
function accuser(statement: Event['statement'], side: string, { statements, voiceOf }: Claimed): Voice | undefined {
  for (let at = statement; at !== undefined; at = statements.get(at)?.within) {
    const voice = voiceOf(at)
    if (voice.side !== side) return voice
  }
  return statement === undefined ? voiceOf(undefined) : undefined
}

function mayBeSame(event: Event, cleared: Event, { placeOf }: Claimed): boolean {
  if (!isBlamable(event) || !isBlamable(cleared) || NOT_SO.has(event.status.value)) return false
  const [day, other] = [event.time?.value.value, cleared.time?.value.value]
  if (day !== undefined && other !== undefined && day !== other) return false
  const [at, clearedAt] = [placeOf(event), placeOf(cleared)]
  return !at || !clearedAt || spotsAgree(at, clearedAt)
}

const NOT_SO = new Set(['denied', 'negated'])
