import type { Figure } from '../../record/figure.ts'
import type { Participant } from '../../record/mention.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordFigure } from '../../record/record.ts'
import { eventOf } from '../events/event-face.ts'
import { actorsIn } from '../identity/update-actors.ts'
import type { Work } from '../work/work.ts'

/** The numbers of one report with whose they are and according to whom. Rejected ones are left out. */
export function figuresOf(work: Work, reading: Reading): RecordFigure[] {
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id as string, speaker?.value]))
  const actorOf = actorsIn(work, reading.report.id)
  return reading.figures
    .filter(({ id }) => work.replay.reviewOf(id) !== 'rejected')
    .map(figure => listed(work, reading.report.id, { figure, actorOf, speaker: speakers.get(figure.statement ?? '') }))
}

interface Known {
  readonly figure: Figure
  readonly actorOf: ReturnType<typeof actorsIn>
  readonly speaker: Participant | undefined
}

function listed(work: Work, report: RecordFigure['report'], { figure, actorOf, speaker }: Known): RecordFigure {
  const whose = actorOf(figure.of?.value.chain)
  const event = eventOf(work, report, figure.event)
  const according = actorOf(speaker?.chain)?.name ?? speaker?.name
  const of = whose?.name ?? figure.of?.value.name
  const place = figure.place?.value.place ?? event?.place
  const day = figure.time?.value.value ?? event?.day
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
    ...(whose?.side === undefined ? {} : { side: whose.side }),
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
