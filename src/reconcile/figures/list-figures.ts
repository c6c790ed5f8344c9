import type { Figure } from '../../record/figure.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordFigure } from '../../record/record.ts'
import type { Replay } from '../decisions/replay.ts'
import type { MergedEvents } from '../events/merge-events.ts'
import type { Identity } from '../identity/find-actors.ts'
import { keyOf, sortedBy } from '../order.ts'

/** The numbers of all reports with whose they are and according to whom; by report and place in the text. Rejected ones are left out. */
export function listFigures(
  readings: readonly Reading[],
  known: { readonly identity: Identity; readonly events: MergedEvents; readonly replay: Replay },
): RecordFigure[] {
  const all = readings.flatMap(reading =>
    reading.figures
      .filter(({ id }) => known.replay.reviewOf(id) !== 'rejected')
      .map(figure => listed(reading, figure, known)),
  )
  return sortedBy(all, ({ report, spans, id }) => keyOf(report, String(spans[0]?.[0] ?? 0).padStart(9, '0'), id))
}

function listed(reading: Reading, figure: Figure, known: Parameters<typeof listFigures>[1]): RecordFigure {
  const { identity, events } = known
  const report = reading.report.id
  const whose = identity.actorOf(report, figure.of?.value.chain)
  const event = events.eventOf(report, figure.event)
  const statement = reading.statements.find(({ id }) => id === figure.statement)
  const according = identity.actorOf(report, statement?.speaker?.value.chain)?.name ?? statement?.speaker?.value.name
  const of = whose?.name ?? figure.of?.value.name
  const place = figure.place?.value.place ?? event?.places[0]?.value
  const day = figure.time?.value.value ?? event?.days[0]?.value
  return {
    id: figure.id,
    report,
    what: figure.what,
    noun: figure.noun,
    ...(figure.min === undefined ? {} : { min: figure.min }),
    ...(figure.max === undefined ? {} : { max: figure.max }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    qualifier: figure.qualifier,
    ...(of === undefined ? {} : { of }),
    ...(whose?.side ? { side: whose.side.value } : {}),
    ...(place === undefined ? {} : { place }),
    ...(day === undefined ? {} : { day }),
    ...(event ? { event: event.id } : {}),
    ...(according === undefined ? {} : { according }),
    ...(figure.per ? { per: figure.per.value } : {}),
    ...(figure.fate ? { fate: figure.fate.value } : {}),
    ...(figure.status ? { status: figure.status.value } : {}),
    ...(figure.partOf === undefined ? {} : { partOf: figure.partOf }),
    spans: figure.spans,
  }
}
