import type { ChainId, EventId, ReportId, StatementId } from '../../src/record/ids.ts'
import type { Record } from '../../src/record/record.ts'
import { bCubed, type Measure } from '../record/b-cubed.ts'
import type { ReportTruth } from './publish.ts'

/** Where a record has put what a report tells: ids of the record, absent for what it has not. */
export interface Put {
  eventOf(report: ReportId, event: EventId): string | undefined
  familyOf(report: ReportId): string | undefined
  speakerOf(statement: StatementId): string | undefined
}

/** B³ of events over tellings, of families over reports, of those who speak over their chains. */
export interface StreamScore {
  readonly events: Measure
  readonly families: Measure
  readonly speakers: Measure
}

/**
 * How well a record has put together what the stream tells. Of a sample, give all reports of some conflicts or of a run of days: B³ counts whole
 * clusters, and these hardly reach beyond either. Needs some 200 bytes for each thing that is counted.
 */
export function scoreStream(truths: readonly ReportTruth[], put: Put): StreamScore {
  return {
    events: bCubed(
      truths.flatMap(({ report, events }) =>
        events.map(({ event, truth }) => ({ gold: truth, found: put.eventOf(report, event) })),
      ),
    ),
    families: bCubed(truths.map(({ report, family }) => ({ gold: family, found: put.familyOf(report) }))),
    speakers: bCubed(
      truths.flatMap(({ actors }) =>
        actors.flatMap(({ statement, truth }) =>
          statement === undefined ? [] : [{ gold: truth, found: put.speakerOf(statement) }],
        ),
      ),
    ),
  }
}

/** B³ of actors over all chains, for who knows the actor of a chain: the record tells that of those who speak alone. */
export function scoreChains(
  truths: readonly ReportTruth[],
  actorOf: (report: ReportId, chain: ChainId) => string | undefined,
): Measure {
  return bCubed(
    truths.flatMap(({ report, actors }) =>
      actors.map(({ chain, truth }) => ({ gold: truth, found: actorOf(report, chain) })),
    ),
  )
}

/** Where a whole record has put it. */
export function putBy(record: Pick<Record, 'events' | 'families' | 'statements'>): Put {
  const events = new Map(
    record.events.flatMap(({ id, tellings }) => tellings.map(({ report, event }) => [`${report} ${event}`, id])),
  )
  const families = new Map(record.families.flatMap(({ id, reports }) => reports.map(report => [report, id])))
  const speakers = new Map(record.statements.map(({ id, actor }) => [id, actor]))
  return {
    eventOf: (report, event) => events.get(`${report} ${event}`),
    familyOf: report => families.get(report),
    speakerOf: statement => speakers.get(statement),
  }
}
