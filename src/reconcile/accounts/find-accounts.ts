import type { Account } from '../../record/account.ts'
import type { Reading } from '../../record/reading.ts'
import type { ControlSpan, RecordFigure, RecordPlace, RecordReport } from '../../record/record.ts'
import type { Assertion } from '../control/assertion.ts'
import type { MergedEvents } from '../events/merge-events.ts'
import type { Identity } from '../identity/find-actors.ts'
import { sortedBy } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { dateAccounts, holderAccounts } from './holder.ts'
import { numberAccounts } from './number.ts'
import { voiceReader } from './voice.ts'
import { whetherAccounts, whoAccounts } from './whether.ts'

/** Every question on which at least two positions are told: whether, who, how many, who holds, when. By id; rejected events are left out. */
export function findAccounts(input: {
  readonly readings: readonly Reading[]
  readonly reports: readonly RecordReport[]
  readonly identity: Identity
  readonly events: MergedEvents
  readonly figures: readonly RecordFigure[]
  readonly assertions: readonly Assertion[]
  readonly control: readonly ControlSpan[]
  readonly places: ReadonlyMap<string, RecordPlace>
  readonly familyOf: FamilyOf
}): Account[] {
  const { events, figures, assertions, familyOf } = input
  const known = { ...input, voiceOf: voiceReader(input), spans: input.control }
  const open = events.events.filter(({ review }) => review !== 'rejected')
  const rejected = new Set(events.events.filter(({ review }) => review === 'rejected').map(({ id }) => id))
  const ofEvents = open.flatMap(event => {
    const tellings = events.tellings.get(event.id) ?? []
    return [
      ...whetherAccounts(event, tellings, { voiceOf: known.voiceOf, familyOf }),
      ...whoAccounts(event, tellings, { voiceOf: known.voiceOf, familyOf }),
    ]
  })
  const counted = figures.filter(({ event }) => event === undefined || !rejected.has(event))
  return sortedBy(
    [
      ...ofEvents,
      ...numberAccounts(counted, known),
      ...holderAccounts(assertions, known),
      ...dateAccounts(assertions, known),
    ],
    account => account.id,
  )
}
