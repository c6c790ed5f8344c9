import type { Event } from '../../../record/event.ts'
import { familyOf } from '../../../record/event-types.ts'
import { spotsAgree } from '../../events/near.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'

const TOLD = new Set(['happened', 'ongoing', 'claimed'])
const DENIED = new Set(['denied', 'negated'])
/** Acts that are done to somebody and not at a place. */
const PLACELESS = new Set(['aid', 'sanction', 'diplomacy', 'politics'])

/** What one report tells in one place and lets somebody deny in another: the same act by the same side, to no other and nowhere else. */
export function deniedElsewhere(claimed: Claimed): Claim[] {
  const { events } = claimed.reading
  const denials = events.filter(({ status, statement }) => {
    const by = statement === undefined ? undefined : claimed.statements.get(statement)
    return status.value === 'denied' && by?.speaker !== undefined
  })
  return denials.flatMap(denial =>
    events
      .filter(told => TOLD.has(told.status.value) && !DENIED.has(told.status.value) && isSame(told, denial, claimed))
      .map((told): Claim => {
        const voice = claimed.voiceOf(denial.statement)
        const { spans, statement } = denial
        const evidence = { spans, ...(statement === undefined ? {} : { statement }) }
        return {
          event: told.id,
          question: 'whether',
          answer: { ...answerIn(claimed, { voice, ...evidence }), value: 'denied' },
        }
      }),
  )
}

function isSame(told: Event, denial: Event, { blamed, voiceOf, placeOf, actorOf, actOf }: Claimed): boolean {
  if (actOf(told.type) !== actOf(denial.type)) return false
  const [doer, denied] = [blamed.get(told.id), blamed.get(denial.id)]
  if (doer === undefined || doer !== denied || voiceOf(told.statement).key === voiceOf(denial.statement).key)
    return false
  const [to, deniedTo] = [actorOf(told.target?.value.chain)?.side, actorOf(denial.target?.value.chain)?.side]
  if (to !== undefined && deniedTo !== undefined && to !== deniedTo) return false
  if (PLACELESS.has(familyOf(told.type))) return true
  const [at, deniedAt] = [placeOf(told), placeOf(denial)]
  return at !== undefined && deniedAt !== undefined && spotsAgree(at, deniedAt)
}
