import { digest } from '../../record/digest.ts'
import type { Event, Status, TimeFrame } from '../../record/event.ts'
import { EVENT_TYPE_CODES, type EventType } from '../../record/event-types.ts'
import type { EventId, FamilyId, ReportId, StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { publicationDay } from '../../record/report.ts'
import type { Interval } from '../../record/shape.ts'
import { STATUSES } from '../../record/vocabulary.ts'
import { quoteOf, type Spans } from '../../text/span.ts'
import type { Claims } from '../accounts/blame/claim.ts'
import { claimsIn } from '../accounts/blame/claims-in.ts'
import { type Voice, voicesIn } from '../accounts/voice.ts'
import { dayAfter, onlyDay } from '../days.ts'
import type { Replay } from '../decisions/replay.ts'
import { actorsIn, type Face } from '../identity/update-actors.ts'
import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import { type PlaceFace, placeOf } from '../places/update-places.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'
import { SAME_ACTS, TOLD_AS } from './lexicon/same-act.ts'
import { type Mood, moodOf } from './mood.ts'
import { pointsBack } from './points-back.ts'
import { type Says, saysOf } from './says.ts'
import { type Told, toldTogether } from './told-together.ts'

/** An event as one report tells it, with who and where resolved over all reports. Plain data. */
export interface Telling {
  readonly report: ReportId
  readonly family: FamilyId
  readonly event: EventId
  readonly spans: Spans
  readonly statement?: StatementId
  readonly voice: Voice
  readonly outlet?: string
  /** Agencies, outlets and speakers that its report has it from; empty where it tells it by itself. */
  readonly heardFrom: readonly string[]
  readonly type: EventType
  /** How much its word says of what was done. */
  readonly says: Says
  readonly status: Status
  readonly timeFrame: TimeFrame
  readonly agent?: Face
  readonly target?: Face
  readonly instrument?: string
  /** Party or actor by which doers are told apart; empty when it could be anybody. */
  readonly doer: string
  readonly at?: PlaceFace
  /** What the report calls the place, on the map or not. */
  readonly placeName?: string
  readonly published?: string
  readonly time?: ToldTime
  /** What it is matched by: its own, and what its report tells of the same event elsewhere. */
  readonly same: Same
  /** What its report says besides on whether it was, and who did it. */
  readonly claims?: Claims
  /** Statements of its report that a reviewer has rejected: what they answer is no account of the event, which is made anew with them. */
  readonly rejected?: readonly StatementId[]
  /** Digest of the folded words of the clause, by which what is told nowhere and of nobody is told apart. */
  readonly words: string
  /** Digest of the words around it, with its family and act: tellings that share it are copies of one. */
  readonly copyKey: string
}

export interface ToldTime {
  readonly value: string
  readonly interval?: Interval
  readonly day?: string
  readonly stated: boolean
}

/** What tellings of one event agree in. */
export interface Same {
  readonly act: EventType
  readonly says: Says
  readonly mood: Mood
  readonly isBackground: boolean
  readonly doer: string
  readonly at?: PlaceFace
  /** A place by name that is not on the map, in small letters. */
  readonly named?: string
  /** Told by words that point back to what is known. */
  readonly refers: boolean
  /** The country where it is, else the one that the report names places of most; empty when neither is known. */
  readonly area: string
  readonly time?: ToldTime
}

/** The tellings of one report; a reviewer’s corrections of `type`, `status`, `place` and `day` of the telling are put in, rejected ones left out. */
export function tellingsOf(work: Work, reading: Reading): Telling[] {
  const known = {
    work,
    reading,
    actorOf: actorsIn(work, reading.report.id),
    voiceOf: voicesIn(work, reading),
    focus: countryOf(reading),
  }
  const standing = reading.events.filter(({ id }) => work.replay.reviewOf(id) !== 'rejected')
  const claims = claimsIn({
    ...known,
    reading: { ...reading, events: standing },
    text: reading.report.text,
    partyOf: work.partyOf,
    family: inFamily(work, reading.report.id).family,
    placeOf: event => placeOf(work, event.place?.value.place),
    actOf,
  })
  const rejected = reading.statements.flatMap(({ id }) => (work.replay.reviewOf(id) === 'rejected' ? [id] : []))
  const told = standing.map(event => tellingFrom(event, { ...known, rejected, claims: claims.get(event.id) }))
  return toldTogether(told)
}

/** The type under which tellings of one act are compared. */
export function actOf(type: EventType): EventType {
  return ACTS.get(type) ?? type
}

const ACTS = new Map(SAME_ACTS.flatMap(types => types.map(type => [type, types[0] ?? type] as const)))

interface Known {
  readonly work: Work
  readonly reading: Reading
  readonly actorOf: ReturnType<typeof actorsIn>
  readonly voiceOf: ReturnType<typeof voicesIn>
  readonly focus: string
  readonly claims: Claims | undefined
  readonly rejected: readonly StatementId[]
}

function tellingFrom(event: Event, { work, reading, actorOf, voiceOf, focus, claims, rejected }: Known): Told {
  const { replay } = work
  const report = reading.report.id
  const type = oneOf(EVENT_TYPE_CODES, replay.corrected(event.id, 'type')) ?? event.type
  const agent = actorOf(event.agent?.value.chain)
  const target = actorOf(event.target?.value.chain)
  const at = placeOf(work, replay.corrected(event.id, 'place') ?? event.place?.value.place)
  const time = timeOf(event, replay)
  const published = publicationDay(reading.report)
  const { family } = inFamily(work, report)
  const timeFrame = event.timeFrame.value
  const trigger = quoteOf(reading.report.text, event.trigger)
  const says = saysOf(type, trigger)
  const toldAs = TOLD_AS.find(row => row.type === type && row.words.test(trigger))?.act
  const doer = agent?.side ?? (agent && !agent.anybody ? agent.id : '')
  const status = oneOf(STATUSES, replay.corrected(event.id, 'status')) ?? event.status.value
  const voice = voiceOf(event.statement)
  const statement = reading.statements.find(({ id }) => id === event.statement)
  const text = reading.report.text
  const start = event.trigger[0]?.[0] ?? event.spans[0]?.[0] ?? 0
  const refers = pointsBack(text.slice(Math.max(0, start - 60), start))
  const name = at ? undefined : event.place?.value.name
  const named = name !== undefined && PROPER.test(name) ? name.toLowerCase() : undefined
  return {
    report,
    family,
    event: event.id,
    spans: event.spans,
    ...(event.statement === undefined ? {} : { statement: event.statement }),
    voice,
    ...(reading.report.outlet === undefined ? {} : { outlet: reading.report.outlet }),
    heardFrom: [
      ...(voice.actor === undefined ? [] : [voice.speaker]),
      ...(statement?.relays ?? []).map(({ name: relay }) => relay),
    ],
    type,
    says,
    status,
    timeFrame,
    ...(agent ? { agent } : {}),
    ...(target ? { target } : {}),
    ...(event.instrument ? { instrument: event.instrument.value.toLowerCase() } : {}),
    doer,
    ...(at ? { at } : {}),
    ...(event.place ? { placeName: event.place.value.name } : {}),
    ...(published === undefined ? {} : { published }),
    ...(time ? { time } : {}),
    same: {
      act: actOf(type),
      says,
      mood: moodOf(status),
      isBackground: timeFrame !== 'current',
      doer,
      area: at?.country ?? focus,
      refers,
      ...(at ? { at } : {}),
      ...(named === undefined ? {} : { named }),
      ...(time ? { time } : {}),
    },
    pointsBack: refers,
    ...(claims ? { claims } : {}),
    ...(rejected.length > 0 ? { rejected } : {}),
    ...(toldAs === undefined ? {} : { toldAs }),
    copyKey: digest(keyOf(family, actOf(type), wordsAround(text, start))),
    words: digest((quoteOf(reading.report.text, event.spans).toLowerCase().match(WORDS) ?? []).join(' ')),
  }
}

const PROPER = /\p{Lu}/u
const WORDS = /[\p{L}\p{N}]{1,200}/gu

/** The six words before an offset and the seven from it on, in small letters. */
function wordsAround(text: string, offset: number): string {
  const wordsIn = (from: number, to: number) => text.slice(Math.max(0, from), to).toLowerCase().match(WORDS) ?? []
  return [...wordsIn(offset - 200, offset).slice(-6), '|', ...wordsIn(offset, offset + 200).slice(0, 7)].join(' ')
}

/** The country of most of the places that a report names; of equals the first by code. */
function countryOf({ places }: Reading): string {
  const named = Map.groupBy(
    places.flatMap(({ at }) => at?.country ?? []),
    country => country,
  )
  return bestOf(named, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[0] ?? ''
}

function timeOf(event: Event, replay: Replay): ToldTime | undefined {
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
