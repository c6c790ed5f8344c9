import type { Control } from '../../record/control.ts'
import type { ReportId, StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { publicationDay } from '../../record/report.ts'
import { type Voice, voicesIn } from '../accounts/voice.ts'
import { dayAfter, daysBetween, onlyDay } from '../days.ts'
import { eventOf } from '../events/event-face.ts'
import { nameOfSide, type PartyOf } from '../identity/party.ts'
import { isState } from '../identity/sides/state.ts'
import { isOfNoState } from '../identity/sponsored.ts'
import { actorsIn, type Face } from '../identity/update-actors.ts'
import { placeOf } from '../places/update-places.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'
import { takenBackIn } from './own-earlier-word.ts'
import { isPartisan } from './partisan.ts'
import { rivalsIn } from './rival.ts'
import type { Told } from './told.ts'

/** One report’s word, or that of somebody it quotes, on who stands how to a place. Plain data. */
export interface Assertion extends Told {
  readonly statement?: StatementId
  readonly placeName: string
  readonly voice: Voice
}

/** Acts of so long before are history: they do not say who holds a place now. A state that is said to last since then does. */
const HISTORY_DAYS = 30 * 365

/** TIMEX3 of a night. What changes hands in one is the other’s on the next day. */
const NIGHT = /^\d{4}-\d\d-\d\dTNI$/

/** What a report asserts about who holds what; without a place on the map or a holder there is nothing to keep. */
export function assertionsOf(work: Work, reading: Reading): Assertion[] {
  const report = reading.report.id
  const actorOf = actorsIn(work, report)
  const voiceOf = voicesIn(work, reading)
  const named = new Set(reading.statements.filter(({ speaker }) => speaker).map(({ id }) => id))
  const published = publicationDay(reading.report)
  const { family, outlet = reading.report.outlet } = inFamily(work, report)
  const rivalOf = rivalsIn(work, reading)
  const isTakenBack = takenBackIn(reading)
  const isCommunique = isPartisan(reading.report.text)
  return reading.control.flatMap((control): Assertion[] => {
    const { id, spans, statement, kind, sense } = control
    const place = placeOf(work, control.place.value.place)
    const actor = actorOf(control.holder?.value.chain)
    const side = sideOf(control, actor, work.partyOf)
    // "Troops hold the town": without a side it could be anybody’s.
    if (side === undefined && actor?.anybody) return []
    const nobody = kind === 'contested' ? UNNAMED : undefined
    const holderKey = side ?? actor?.id ?? control.holder?.value.name ?? nobody
    if (!place || holderKey === undefined || isRejected(work, control)) return []
    const days = fromOf(work, report, control)
    const isAct = control.event !== undefined
    if ((isAct || kind === 'lost') && isHistory(days.from, published)) return []
    const voice = voiceOf(statement)
    const isNamed = statement !== undefined && named.has(statement)
    const takenFrom = kind === 'holds' ? rivalOf(control.event, side) : undefined
    return [
      {
        report,
        family,
        ...(outlet === undefined ? {} : { outlet }),
        control: id,
        spans,
        ...(statement === undefined ? {} : { statement }),
        kind,
        sense,
        place: place.id,
        placeName: place.name,
        holderKey,
        holder: side === undefined ? (actor?.name ?? control.holder?.value.name ?? UNNAMED) : nameOfSide(side),
        ...(actor ? { actor: actor.id } : {}),
        ...(side === undefined ? {} : { side }),
        ...days,
        isAct,
        ...(takenFrom === undefined ? {} : { takenFrom }),
        voice,
        ...(isNamed ? { speaker: voice.speaker } : {}),
        ...(isNamed && voice.side !== undefined ? { speakerSide: voice.side } : {}),
        isOwn:
          (!isNamed && isCommunique) ||
          (isNamed &&
            (voice.side === undefined ? actor !== undefined && voice.actor === actor.id : voice.side === side)),
        takesBack: isTakenBack(statement),
        ...(published === undefined ? {} : { published }),
      },
    ]
  })
}

/** Who fights for a place where a report does not say who. */
export const UNNAMED = 'unnamed forces'

/** What the words say of the holder’s side; what only follows from them says less than what is known of the holder. */
function sideOf({ side, holder }: Control, actor: Face | undefined, partyOf: PartyOf): string | undefined {
  const isNoState = actor?.side !== undefined && !isState(actor.side)
  if (isNoState || (holder && isOfNoState(holder.value.name, partyOf))) return actor?.side
  return side?.basis === 'stated' ? side.value : (actor?.side ?? side?.value)
}

/** By a reviewer, itself or the statement that it is part of. */
function isRejected({ replay }: Work, { id, statement }: Control): boolean {
  return replay.reviewOf(id) === 'rejected' || (statement !== undefined && replay.reviewOf(statement) === 'rejected')
}

/** By its own words; else by the day of the act that brought it about. */
function fromOf(work: Work, report: ReportId, control: Control): Pick<Assertion, 'from' | 'exact' | 'stated'> {
  const told = control.from?.basis === 'assumed' ? undefined : control.from?.value.interval
  if (told && NIGHT.test(control.from?.value.value ?? ''))
    return { from: dayAfter(told.start, 1), exact: true, stated: control.from?.basis === 'stated' }
  if (told) return { from: told.start, exact: onlyDay(told) !== undefined, stated: control.from?.basis === 'stated' }
  const interval = eventOf(work, report, control.event)?.days
  return interval
    ? { from: interval.start, exact: onlyDay(interval) !== undefined, stated: false }
    : { exact: false, stated: false }
}

function isHistory(from: string | undefined, published: string | undefined): boolean {
  return from !== undefined && published !== undefined && (daysBetween(from, published) ?? 0) > HISTORY_DAYS
}
