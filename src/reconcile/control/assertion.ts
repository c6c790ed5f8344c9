import type { Control } from '../../record/control.ts'
import type { ActorId, ControlId, PlaceId, ReportId, StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { publicationDay } from '../../record/report.ts'
import type { Spans } from '../../text/span.ts'
import { type Voice, voicesIn } from '../accounts/voice.ts'
import { onlyDay } from '../days.ts'
import { eventOf } from '../events/event-face.ts'
import { nameOfSide } from '../identity/party.ts'
import { actorsIn } from '../identity/update-actors.ts'
import { placeOf } from '../places/update-places.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'

/** One report’s word, or that of somebody it quotes, on who stands how to a place. Plain data. */
export interface Assertion {
  readonly report: ReportId
  readonly family: string
  readonly control: ControlId
  readonly spans: Spans
  readonly statement?: StatementId
  readonly kind: Control['kind']
  readonly sense: Control['sense']
  readonly place: PlaceId
  readonly placeName: string
  /** Who the timeline is kept for: the party if it is known, else the actor, else the name. */
  readonly holderKey: string
  readonly holder: string
  readonly actor?: ActorId
  readonly side?: string
  /** First day of what is said; `exact` when the words give that one day. */
  readonly from?: string
  readonly exact: boolean
  /** 0 where the words state `from`, 1 where it is implied. What is only assumed from the publication is no day. */
  readonly rank: number
  readonly voice: Voice
  /** Absent for the reporter’s own words. */
  readonly speaker?: string
  readonly published?: string
  /** True where a reviewer has rejected the statement. */
  readonly isRejected: boolean
}

/** What a report asserts about who holds what; without a place on the map or a holder there is nothing to keep. */
export function assertionsOf(work: Work, reading: Reading): Assertion[] {
  const { replay } = work
  const report = reading.report.id
  const actorOf = actorsIn(work, report)
  const voiceOf = voicesIn(work, reading)
  const named = new Set(reading.statements.filter(({ speaker }) => speaker).map(({ id }) => id))
  const published = publicationDay(reading.report)
  return reading.control.flatMap((control): Assertion[] => {
    const { id, spans, statement, kind, sense } = control
    const place = placeOf(work, control.place.value.place)
    const actor = actorOf(control.holder?.value.chain)
    const side = control.side?.value ?? actor?.side
    // "Troops hold the town": without a side it could be anybody’s.
    if (side === undefined && actor?.anybody) return []
    const holderKey = side ?? actor?.id ?? control.holder?.value.name
    if (!place || holderKey === undefined || replay.reviewOf(id) === 'rejected') return []
    const voice = voiceOf(statement)
    return [
      {
        report,
        family: inFamily(work, report).family,
        control: id,
        spans,
        ...(statement === undefined ? {} : { statement }),
        kind,
        sense,
        place: place.id,
        placeName: place.name,
        holderKey,
        holder: side === undefined ? (actor?.name ?? control.holder?.value.name ?? '') : nameOfSide(side),
        ...(actor ? { actor: actor.id } : {}),
        ...(side === undefined ? {} : { side }),
        ...fromOf(work, report, control),
        voice,
        ...(statement !== undefined && named.has(statement) ? { speaker: voice.speaker } : {}),
        ...(published === undefined ? {} : { published }),
        isRejected: statement !== undefined && replay.reviewOf(statement) === 'rejected',
      },
    ]
  })
}

/** By its own words; else by the day of the act that brought it about. */
function fromOf(work: Work, report: ReportId, control: Control): Pick<Assertion, 'from' | 'exact' | 'rank'> {
  const told = control.from?.basis === 'assumed' ? undefined : control.from?.value.interval
  if (told)
    return { from: told.start, exact: onlyDay(told) !== undefined, rank: control.from?.basis === 'stated' ? 0 : 1 }
  const interval = eventOf(work, report, control.event)?.days
  return interval
    ? { from: interval.start, exact: onlyDay(interval) !== undefined, rank: 1 }
    : { exact: false, rank: 1 }
}
