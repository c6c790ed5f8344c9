import { EVENT_TYPE_CODES } from '../../record/event-types.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { RecordEventId } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { STATUSES } from '../../record/vocabulary.ts'
import { dayAfter } from '../days.ts'
import { bestOf, byCodeUnits } from '../order.ts'
import { placeOf } from '../places/update-places.ts'
import { supportOf, valuedList } from '../support.ts'
import type { Work } from '../work/work.ts'
import { accountsOf } from './independence.ts'
import type { Telling } from './telling.ts'
import { doerFor, statusToTell, titleOf } from './title.ts'

/** A value that a reviewer gave goes to the front: it has no words of a report, and the others stay beside it. */
function corrected<V extends { readonly value: string }>(
  list: readonly V[],
  value: V['value'] | undefined,
  made: (value: V['value']) => V,
): V[] {
  if (value === undefined) return [...list]
  return [list.find(one => one.value === value) ?? made(value), ...list.filter(one => one.value !== value)]
}

/**
 * One event out of its tellings: each field lists every value with its evidence, the best supported first. Where no report tells
 * the day, `days` is empty and `interval` is the first day on which it was told.
 */
export function recordEvent(
  work: Work,
  {
    id,
    tellings,
    ids,
    maybe,
  }: {
    readonly id: RecordEventId
    readonly tellings: readonly Telling[]
    readonly ids: readonly string[]
    /** Events that it may be the same as. */
    readonly maybe: readonly RecordEventId[]
  },
): RecordEvent {
  const { replay } = work
  const accountOf = accountsOf(tellings)
  const fieldAs = (field: string) => replay.correctedAny(ids, field)
  const places = new Map(tellings.flatMap(({ at }) => (at ? [[at.id as string, at] as const] : [])))
  const actors = new Map(
    tellings.flatMap(({ agent, target }) =>
      [agent, target].flatMap(one => (one ? [[one.id as string, one] as const] : [])),
    ),
  )
  const listed = <T extends string>(value: (telling: Telling) => T | undefined) =>
    valuedList(
      tellings.flatMap(telling => {
        const given = value(telling)
        return given === undefined ? [] : [[given, evidenceOf(telling)] as const]
      }),
      accountOf,
    )
  const unsupported = <T extends string>(value: T) => ({ value, evidence: [], reports: 0, independent: 0 })
  const deeds = tellings.filter(({ says }) => says === 'deed')
  // What was done, where any report says more than that there was an attack, or who died.
  const types = listed(telling => (deeds.length === 0 || telling.says === 'deed' ? telling.type : undefined))
  const type = EVENT_TYPE_CODES.find(code => code === fieldAs('type')) ?? types[0]?.value ?? 'other.accident'
  const status = STATUSES.find(one => one === fieldAs('status'))
  const statuses = corrected(
    listed(telling => telling.status),
    status,
    unsupported,
  )
  // "Friday afternoon" supports Friday: hours and minutes stay with the telling.
  const dated = surestFirst(
    listed(({ time }) => time?.day ?? time?.value),
    tellings,
  )
  const days = corrected(dated, fieldAs('day'), unsupported)
  const givenPlace = placeOf(work, fieldAs('place'))
  if (givenPlace) places.set(givenPlace.id, givenPlace)
  const place = givenPlace?.id
  const eventPlaces = corrected(
    listed(telling => telling.at?.id),
    place,
    unsupported,
  )
  const agents = listed(telling => telling.agent?.id)
  const targets = listed(telling => telling.target?.id)
  const told = statusToTell(statuses)
  // Whoever denies that they shelled the town is not said to have shelled it because others say that it was shelled.
  const alike = tellings.filter(telling => telling.status === (status ?? told))
  const didIt = new Set(alike.flatMap(({ agent }) => agent?.id ?? []))
  const interval = intervalOf(days[0]?.value, tellings) ?? publicationInterval(tellings, told)
  const review = replay.reviewOfAny(ids)
  return {
    id,
    type,
    title:
      fieldAs('title') ??
      titleOf({
        type,
        status: status ?? told,
        agent: doerFor(
          type,
          agents.filter(({ value }) => didIt.has(value)).flatMap(({ value }) => actors.get(value) ?? []),
        ),
        target: actors.get(targets[0]?.value ?? ''),
        place: places.get(eventPlaces[0]?.value ?? '')?.name ?? commonestPlaceName(tellings),
        placeKind: places.get(eventPlaces[0]?.value ?? '')?.kind,
      }),
    statuses,
    timeFrame: tellings[0]?.timeFrame ?? 'current',
    days,
    ...(interval ? { interval } : {}),
    places: eventPlaces,
    agents,
    targets,
    instruments: listed(telling => telling.instrument),
    tellings: tellings.map(({ report, event }) => ({ report, event })),
    ...supportOf(tellings.map(evidenceOf), accountOf),
    ...(maybe.length > 0 ? { maybe } : {}),
    ...(review ? { review } : {}),
  }
}

/** The words of a telling and the statement they stand in. */
export function evidenceOf({ report, spans, statement }: Pick<Telling, 'report' | 'spans' | 'statement'>): Evidence {
  return { report, spans, ...(statement === undefined ? {} : { statement }) }
}

/** No report tells the day: the first day on which one told of it as it is titled, as an interval only. */
function publicationInterval(tellings: readonly Telling[], status: Telling['status']): RecordEvent['interval'] {
  const alike = tellings.filter(telling => telling.status === status)
  const first = bestOf(
    (alike.length > 0 ? alike : tellings).flatMap(({ published }) => published ?? []),
    byCodeUnits,
  )
  return first === undefined ? undefined : { start: first, end: dayAfter(first, 1) }
}

/** Of days with equal support a stated one before an implied one, and one day before a month. Stable: then as listed. */
function surestFirst(days: RecordEvent['days'], tellings: readonly Telling[]): RecordEvent['days'] {
  if (days.length < 2) return days
  const stated = new Set(tellings.flatMap(({ time }) => (time?.stated ? [time.day ?? time.value] : [])))
  const rank = (value: string) => (stated.has(value) ? 0 : 2) + (/^\d{4}-\d{2}-\d{2}$/.test(value) ? 0 : 1)
  return days.toSorted((a, b) => b.independent - a.independent || rank(a.value) - rank(b.value))
}

function intervalOf(value: string | undefined, tellings: readonly Telling[]): RecordEvent['interval'] {
  if (value === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { start: value, end: dayAfter(value, 1) }
  return tellings.find(({ time }) => time?.value === value)?.time?.interval
}

function commonestPlaceName(tellings: readonly Telling[]): string | undefined {
  const names = Map.groupBy(
    tellings.flatMap(({ placeName }) => placeName ?? []),
    name => name,
  )
  return bestOf(names, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[0]
}
