import type { Evidence, Valued } from '../record/evidence.ts'
import type { RecordEvent, RecordReport } from '../record/record.ts'
import { given } from './given.ts'

/** Reports by id. */
export type ReportsById = ReadonlyMap<string, Pick<RecordReport, 'published' | 'family'>>

/**
 * An event with only what reports tell that were published on a day or before: values, tellings and counts. Who is who, and its title,
 * are as the record has them now.
 */
export function eventKnownOn(event: RecordEvent, day: string, reports: ReportsById): RecordEvent {
  const isKnown = ({ report }: Pick<Evidence, 'report'>) => {
    const published = reports.get(report)?.published
    return published !== undefined && published.slice(0, 10) <= day
  }
  const listed = <T extends string>(values: readonly Valued<T>[]): Valued<T>[] =>
    values
      .map(({ value, evidence }) => {
        const known = evidence.filter(isKnown)
        return { value, evidence: known, ...supportOf(known, reports) }
      })
      .filter(({ evidence }) => evidence.length > 0)
      .sort((a, b) => b.independent - a.independent)
  const tellings = event.tellings.filter(isKnown)
  const days = listed(event.days)
  const { interval, ...rest } = event
  return {
    ...rest,
    statuses: listed(event.statuses),
    days,
    ...given({ interval: days[0]?.value === event.days[0]?.value ? interval : undefined }),
    places: listed(event.places),
    agents: listed(event.agents),
    targets: listed(event.targets),
    instruments: listed(event.instruments),
    tellings,
    ...supportOf(tellings, reports),
  }
}

function supportOf(told: readonly Pick<Evidence, 'report'>[], reports: ReportsById) {
  const ids = new Set(told.map(({ report }) => report))
  return { reports: ids.size, independent: new Set([...ids].map(id => reports.get(id)?.family ?? id)).size }
}
