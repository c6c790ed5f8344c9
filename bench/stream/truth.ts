import type { ChainId, EventId, ReportId } from '../../src/record/ids.ts'
import type { Record } from '../../src/record/record.ts'
import type { Span } from '../../src/text/span.ts'
import { bCubed, type Measure } from '../record/b-cubed.ts'
import type { ReportTruth } from './publish.ts'

/** Where a record has put what a report tells: ids of the record, absent for what it has not. */
export interface Put {
  eventOf(report: ReportId, event: EventId): string | undefined
  familyOf(report: ReportId): string | undefined
  /** By the chain, or by the span of its first mention. */
  actorOf(report: ReportId, chain: { readonly chain: ChainId; readonly span: Span }): string | undefined
}

export interface StreamScore {
  readonly events: Measure
  readonly families: Measure
  readonly actors: Measure
}

/**
 * B³ of events over tellings, of families over reports, of actors over chains. Of a sample, give all reports of some conflicts or of a run of days:
 * B³ counts whole clusters, and these hardly reach beyond either. Needs about 200 bytes for each thing that is counted.
 */
export function scoreStream(truths: readonly ReportTruth[], put: Put): StreamScore {
  return {
    events: bCubed(
      truths.flatMap(({ report, events }) =>
        events.map(({ event, truth }) => ({ gold: truth, found: put.eventOf(report, event) })),
      ),
    ),
    families: bCubed(truths.map(({ report, family }) => ({ gold: family, found: put.familyOf(report) }))),
    actors: bCubed(
      truths.flatMap(({ report, actors }) =>
        actors.map(chain => ({ gold: chain.truth, found: put.actorOf(report, chain) })),
      ),
    ),
  }
}

/** Where a whole record has put it: by tellings, by families, and by the words that aliases of actors rest on. */
export function putBy(record: Pick<Record, 'events' | 'families' | 'actors'>): Put {
  const events = new Map(
    record.events.flatMap(({ id, tellings }) =>
      tellings.map(({ report, event }) => [`${report} ${event}`, id] as const),
    ),
  )
  const families = new Map(record.families.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const actors = new Map<string, string>()
  for (const { id, aliases } of record.actors)
    for (const { evidence } of aliases)
      for (const { report, spans } of evidence) for (const [start] of spans) actors.set(`${report} ${start}`, id)
  return {
    eventOf: (report, event) => events.get(`${report} ${event}`),
    familyOf: report => families.get(report),
    actorOf: (report, { span: [start] }) => actors.get(`${report} ${start}`),
  }
}
