import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Account } from '../../record/account.ts'
import type { ReportId, StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { ControlSpan, RecordFigure, RecordPlace, RecordReport, RecordStatement } from '../../record/record.ts'
import type { Assertion } from '../control/assertion.ts'
import type { MergedEvents } from '../events/merge-events.ts'
import type { Identity } from '../identity/find-actors.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { dateAccounts, holderAccounts } from './holder.ts'
import { lossAccounts } from './losses.ts'
import { numberAccounts } from './number.ts'
import { voiceReader } from './voice.ts'
import { whetherAccounts, whoAccounts } from './whether.ts'

/** Every question on which at least two positions are told: whether, who, how many, who holds, when. By id; rejected events and statements are left out. */
export function findAccounts(input: {
  readonly readings: readonly Reading[]
  readonly reports: readonly RecordReport[]
  readonly identity: Identity
  readonly events: MergedEvents
  readonly statements: readonly RecordStatement[]
  readonly figures: readonly RecordFigure[]
  readonly assertions: readonly Assertion[]
  readonly control: readonly ControlSpan[]
  readonly places: ReadonlyMap<string, RecordPlace>
  readonly familyOf: FamilyOf
  readonly gazetteer?: Gazetteer | undefined
}): Account[] {
  const { events, figures, assertions, familyOf } = input
  const known = { ...input, voiceOf: voiceReader(input), spans: input.control }
  const open = events.events.filter(({ review }) => review !== 'rejected')
  const rejected = new Set(events.events.filter(({ review }) => review === 'rejected').map(({ id }) => id))
  const withdrawn = new Set(
    input.statements.filter(({ review }) => review === 'rejected').map(({ report, id }) => keyOf(report, id)),
  )
  const stands = (report: ReportId, statement: StatementId | undefined) =>
    statement === undefined || withdrawn.size === 0 || !withdrawn.has(keyOf(report, statement))
  const standing = assertions.filter(({ report, control }) => stands(report, control.statement))
  const ofEvents = open.flatMap(event => {
    const tellings = (events.tellings.get(event.id) ?? []).filter(({ report, event: told }) =>
      stands(report, told.statement),
    )
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
      ...lossAccounts(counted, {
        ...known,
        statements: input.statements.filter(({ review }) => review !== 'rejected'),
      }),
      ...holderAccounts(standing, known),
      ...dateAccounts(standing, known),
    ],
    account => account.id,
  )
}
