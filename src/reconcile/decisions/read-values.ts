import type { Actor } from '../../record/actor.ts'
import type { Valued } from '../../record/evidence.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordEvent, RecordStatement } from '../../record/record.ts'
import { bestOf, byCodeUnits } from '../order.ts'

/** What is read of a part, by field; a field that cannot be told apart from a reviewer’s correction of it is left out. */
export interface ReadValues {
  readonly [field: string]: string
}

/** Fields whose values are read and can be corrected. */
export const READ_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'status',
  'day',
  'place',
  'speaker',
  'side',
  'stance',
  'name',
])

/** What reports tell of an event, whatever a reviewer has put in place of it; `readings` are those of its tellings. */
export function readOfEvent(
  event: RecordEvent,
  corrected: ReadonlySet<string>,
  readings: readonly Reading[],
): ReadValues {
  const told = new Set<string>(event.tellings.map(one => one.event))
  const types = readings.flatMap(({ events }) => events.filter(({ id }) => told.has(id)).map(({ type }) => type))
  return withoutAbsent({
    type: corrected.has('type') ? commonest(types) : event.type,
    status: best(event.statuses, corrected.has('status')),
    day: best(event.days, corrected.has('day')),
    place: best(event.places, corrected.has('place')),
    title: event.title,
  })
}

/** What a reading tells by the id of one of its events or statements; `undefined` where it has no such part. */
export function readInReport(reading: Reading, id: string): ReadValues | undefined {
  const event = reading.events.find(one => one.id === id)
  if (event) {
    const { type, status, time, place } = event
    return withoutAbsent({ type, status: status.value, day: time?.value.value, place: place?.value.place })
  }
  const statement = reading.statements.find(one => one.id === id)
  if (statement) return withoutAbsent({ speaker: statement.speaker?.value.name, stance: statement.stance.value })
  return [...reading.figures, ...reading.control].some(one => one.id === id) ? {} : undefined
}

/** What the record has learned of a statement’s speaker, and shows of its words. */
export function readOfStatement({ side, quote }: RecordStatement, corrected: ReadonlySet<string>): ReadValues {
  return withoutAbsent({ side: corrected.has('side') ? undefined : side, title: quote })
}

/** What reports tell of an actor. */
export function readOfActor({ name, side }: Actor, corrected: ReadonlySet<string>): ReadValues {
  return withoutAbsent({
    name: corrected.has('name') ? undefined : name,
    side: corrected.has('side') ? undefined : side?.value,
    title: name,
  })
}

/** The best supported value that has words; a correction moves its own to the front, so then they are compared anew. */
function best(values: readonly Valued<string>[], isCorrected: boolean): string | undefined {
  const read = values.filter(({ evidence }) => evidence.length > 0)
  if (!isCorrected) return read[0]?.value
  return bestOf(read, (a, b) => b.independent - a.independent || byCodeUnits(a.value, b.value))?.value
}

function commonest(values: readonly string[]): string | undefined {
  const groups = Map.groupBy(values, value => value)
  return bestOf(groups, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[0]
}

function withoutAbsent(values: { readonly [field: string]: string | undefined }): ReadValues {
  const there = Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  )
  return Object.fromEntries(there)
}
