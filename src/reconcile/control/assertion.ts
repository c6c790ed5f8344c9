import type { Actor } from '../../record/actor.ts'
import type { Control } from '../../record/control.ts'
import type { PlaceId, ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { publicationDay } from '../../record/report.ts'
import { onlyDay } from '../days.ts'
import type { Replay } from '../decisions/replay.ts'
import type { MergedEvents } from '../events/merge-events.ts'
import type { Identity } from '../identity/find-actors.ts'
import { nameOfSide } from '../identity/party.ts'

/** One report’s word, or that of somebody it quotes, on who stands how to a place. */
export interface Assertion {
  readonly report: ReportId
  readonly control: Control
  readonly place: PlaceId
  /** Who the timeline is kept for: the party if it is known, else the actor, else the name. */
  readonly holderKey: string
  readonly holder: string
  readonly actor?: Actor
  readonly side?: string
  /** First day of what is said; `exact` when the words give that one day. */
  readonly from?: string
  readonly exact: boolean
  /** 0 where the words state `from`, 1 where it is implied. What is only assumed from the publication is no day. */
  readonly rank: number
  readonly speaker?: Actor
  readonly speakerName?: string
  readonly published?: string
}

/** What all reports assert about who holds what; without a place on the map or a holder there is nothing to keep. */
export function assertionsOf(
  readings: readonly Reading[],
  known: { readonly identity: Identity; readonly events: MergedEvents; readonly replay: Replay },
): Assertion[] {
  return readings.flatMap(reading => {
    const statements = new Map(reading.statements.map(statement => [statement.id, statement]))
    return reading.control.flatMap(control => {
      const place = control.place.value.place
      const actor = known.identity.actorOf(reading.report.id, control.holder?.value.chain)
      const side = control.side?.value ?? actor?.side?.value
      // "Troops hold the town": without a side it could be anybody’s.
      if (side === undefined && actor && known.identity.isAnybody(actor)) return []
      const holderKey = side ?? actor?.id ?? control.holder?.value.name
      if (place === undefined || holderKey === undefined || known.replay.reviewOf(control.id) === 'rejected') return []
      const speaker = control.statement === undefined ? undefined : statements.get(control.statement)?.speaker?.value
      const speakerActor = known.identity.actorOf(reading.report.id, speaker?.chain)
      const published = publicationDay(reading.report)
      const speakerName = speakerActor?.name ?? speaker?.name
      return [
        {
          report: reading.report.id,
          control,
          place,
          holderKey,
          holder: side === undefined ? (actor?.name ?? control.holder?.value.name ?? '') : nameOfSide(side),
          ...(actor ? { actor } : {}),
          ...(side === undefined ? {} : { side }),
          ...fromOf(reading, control, known.events),
          ...(speakerActor ? { speaker: speakerActor } : {}),
          ...(speakerName === undefined ? {} : { speakerName }),
          ...(published === undefined ? {} : { published }),
        },
      ]
    })
  })
}

/** By its own words; else by the day of the act that brought it about. */
function fromOf(reading: Reading, control: Control, events: MergedEvents): Pick<Assertion, 'from' | 'exact' | 'rank'> {
  const told = control.from?.basis === 'assumed' ? undefined : control.from?.value.interval
  if (told)
    return { from: told.start, exact: onlyDay(told) !== undefined, rank: control.from?.basis === 'stated' ? 0 : 1 }
  const event = events.eventOf(reading.report.id, control.event)
  const interval = event && event.days.length > 0 ? event.interval : undefined
  return interval
    ? { from: interval.start, exact: onlyDay(interval) !== undefined, rank: 1 }
    : { exact: false, rank: 1 }
}
