import type { EventId } from '../../../record/ids.ts'
import { accusedElsewhere } from './accused-elsewhere.ts'
import { bareBlames } from './bare-blame.ts'
import { bareDenials } from './bare-denial.ts'
import { type BlameSense, blamedSide } from './blamed-side.ts'
import type { Claim, Claimed, Claims } from './claim.ts'
import { deniedElsewhere } from './denied-elsewhere.ts'
import { disowned } from './disowned.ts'
import { eachOther } from './each-other.ts'

type Given = BlameSense & Pick<Claimed, 'reading' | 'family' | 'voiceOf' | 'placeOf' | 'actOf'>
const RULES: readonly ((claimed: Claimed) => Claim[])[] = [
  disowned,
  eachOther,
  bareBlames,
  bareDenials,
  deniedElsewhere,
]

/** Reads what a report says of who did what it tells, and who denies it; each rule in a file of its own. */
export function claimsIn(given: Given): ReadonlyMap<EventId, Claims> {
  const { reading } = given
  const blamed = new Map(
    reading.events.flatMap(event => {
      const side = blamedSide(event, given)
      return side === undefined ? [] : [[event.id, side] as const]
    }),
  )
  const statements = new Map(reading.statements.map(one => [one.id as string, one]))
  const claimed: Claimed = { ...given, statements, blamed }
  const found = RULES.flatMap(rule => rule(claimed))
  const claims = [...found, ...accusedElsewhere(claimed, found)]
  const byEvent = Map.groupBy(claims, ({ event }) => event)
  return new Map(
    reading.events.flatMap(({ id }): (readonly [EventId, Claims])[] => {
      const own = byEvent.get(id) ?? []
      const side = blamed.get(id)
      if (own.length === 0 && side === undefined) return []
      const whether = own.flatMap(one => (one.question === 'whether' ? [one.answer] : []))
      const who = own.flatMap(one => (one.question === 'who' ? [one.answer] : []))
      return [
        [
          id,
          {
            whether,
            who,
            ...(side === undefined ? {} : { blamed: side }),
            ...(own.some(({ isAnothers }) => isAnothers) ? { isAnothers: true } : {}),
          },
        ],
      ]
    }),
  )
}
