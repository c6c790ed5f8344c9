import type { Actor } from '../../record/actor.ts'
import type { Event, Status } from '../../record/event.ts'
import { EVENT_TYPE_CODES, type EventType } from '../../record/event-types.ts'
import type { FamilyId, PlaceId, ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordPlace } from '../../record/record.ts'
import { publicationDay } from '../../record/report.ts'
import type { Interval } from '../../record/shape.ts'
import { STATUSES } from '../../record/vocabulary.ts'
import { quoteOf } from '../../text/span.ts'
import { dayAfter, onlyDay } from '../days.ts'
import type { Replay } from '../decisions/replay.ts'
import type { Identity } from '../identity/find-actors.ts'
import type { FamilyOf } from '../support.ts'
import { SAME_ACTS } from './lexicon/same-act.ts'

/** An event as one report tells it, with who and where resolved over all reports. */
export interface Telling {
  readonly report: ReportId
  readonly family: FamilyId
  readonly event: Event
  readonly type: EventType
  readonly act: EventType
  readonly status: Status
  readonly agent?: Actor
  readonly target?: Actor
  /** Party or actor by which doers are told apart; empty when it could be anybody. */
  readonly doer: string
  readonly place?: PlaceId
  readonly at?: RecordPlace
  readonly published?: string
  readonly time?: {
    readonly value: string
    readonly interval?: Interval
    readonly day?: string
    readonly stated: boolean
  }
  /** Folded words of the clause, by which copies of one text are matched. */
  readonly words: string
}

/** What is asked of the other steps to resolve a telling. */
export interface Resolved {
  readonly identity: Identity
  readonly places: ReadonlyMap<string, RecordPlace>
  readonly familyOf: FamilyOf
  readonly replay: Replay
}

/** The tellings of one report; a reviewer’s corrections of `type`, `status`, `place` and `day` of the telling are put in, rejected ones left out. */
export function tellingsOf(reading: Reading, resolved: Resolved): Telling[] {
  const { replay } = resolved
  return reading.events
    .filter(event => replay.reviewOf(event.id) !== 'rejected')
    .map(event => tellingFrom(reading, event, resolved))
}

/** The type under which tellings of one act are compared. */
export function actOf(type: EventType): EventType {
  return ACTS.get(type) ?? type
}

const ACTS = new Map(SAME_ACTS.flatMap(types => types.map(type => [type, types[0] ?? type] as const)))

function tellingFrom(reading: Reading, event: Event, { identity, places, familyOf, replay }: Resolved): Telling {
  const report = reading.report.id
  const type = oneOf(EVENT_TYPE_CODES, replay.corrected(event.id, 'type')) ?? event.type
  const agent = identity.actorOf(report, event.agent?.value.chain)
  const target = identity.actorOf(report, event.target?.value.chain)
  const corrected = replay.corrected(event.id, 'place')
  const place = corrected === undefined ? event.place?.value.place : places.get(corrected)?.id
  const at = place === undefined ? undefined : places.get(place)
  const time = timeOf(event, replay)
  const published = publicationDay(reading.report)
  return {
    report,
    family: familyOf(report),
    event,
    type,
    act: actOf(type),
    status: oneOf(STATUSES, replay.corrected(event.id, 'status')) ?? event.status.value,
    ...(agent ? { agent } : {}),
    doer: agent?.side?.value ?? (agent && !identity.isAnybody(agent) ? agent.id : ''),
    ...(target ? { target } : {}),
    ...(place === undefined ? {} : { place }),
    ...(at ? { at } : {}),
    ...(published === undefined ? {} : { published }),
    ...(time ? { time } : {}),
    words: (
      quoteOf(reading.report.text, event.spans)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{1,200}/gu) ?? []
    ).join(' '),
  }
}

function timeOf(event: Event, replay: Replay): Telling['time'] {
  const day = replay.corrected(event.id, 'day')
  if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return { value: day, interval: { start: day, end: dayAfter(day, 1) }, day, stated: true }
  }
  // A time that only the publication day gives is no time of the words.
  const given = event.time?.value
  if (!given?.interval || event.time?.basis === 'assumed' || given.time === undefined) return undefined
  // "Overnight" is the night that begins on its day.
  const only = onlyDay(given.interval) ?? /^(\d{4}-\d{2}-\d{2})T(?:NI|EV|AF|MO)$/.exec(given.value)?.[1]
  const stated = event.time?.basis === 'stated'
  return { value: given.value, interval: given.interval, stated, ...(only === undefined ? {} : { day: only }) }
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find(one => one === value)
}
