import { digest } from '../../record/digest.ts'
import type { EventType } from '../../record/event-types.ts'
import { keyOf } from '../order.ts'
import { DAYS_BACK, DAYS_BACK_ONCE, DEATHS, DOER_DISPUTED, DONE_AS_PLANNED, MUTUAL, ONCE } from './lexicon/same-act.ts'
import type { Mood } from './mood.ts'
import type { Spot } from './near.ts'
import { isViolent, type Says } from './says.ts'
import type { Telling } from './telling.ts'

/**
 * Tellings that agree outright: same act, day, place and doer’s side. What `linksBetween` joins to events. Plain data: all of a
 * cell’s tellings make the same one.
 */
export interface Cell {
  readonly key: string
  readonly act: EventType
  readonly says: Says
  readonly mood: Mood
  /** Told without a time as something of before. */
  readonly isBackground: boolean
  /** Party, actor or empty. */
  readonly doer: string
  /** Told, of something known, without its day: "the attack on the port". */
  readonly refers: boolean
  /** The person who died. */
  readonly victim?: string
  readonly day?: string
  /** Days that the words give where these are not one day. */
  readonly interval?: { readonly start: string; readonly end: string }
  /** Where no time is told: when it was published. */
  readonly published?: string
  /** Cells of one time are compared with each other first. */
  readonly timeKey: string
  readonly at?: Spot
}

/** The cell of a telling; one without place and with nobody named is alone with its copies. */
export function cellOf(telling: Telling): Cell {
  const { act, says, mood, doer, at, time, area, isBackground } = telling.same
  const { published } = telling
  const refers = telling.same.refers && !time && at !== undefined
  const isBefore = isBackground && !time
  const timeKey = time ? (time.day ?? `in ${time.value}`) : `${isBefore ? '<' : '~'}${published ?? telling.report}`
  const victim = victimOf(telling)
  return {
    key: digest(keyOf(act, says, mood, area, timeKey, at?.id, doer, String(refers), victim, aloneKey(telling))),
    act,
    says,
    mood,
    isBackground: isBefore,
    doer,
    refers,
    ...(victim === undefined ? {} : { victim }),
    ...(time?.day === undefined ? {} : { day: time.day }),
    ...(time?.interval && time.day === undefined ? { interval: time.interval } : {}),
    ...(!time && published !== undefined ? { published } : {}),
    timeKey,
    ...(at ? { at: spotOf(at) } : {}),
  }
}

/** Where a cell stands among those of its block: its day, the first of its days, or when it was published; empty where none is known. */
export function anchorOf({ day, interval, published }: Cell): string {
  return day ?? interval?.start ?? published ?? ''
}

/** Cells are compared within one kind of act (one for all that is violent) and one country. */
export function blockOf(telling: Telling, cell: Cell): string {
  return keyOf(isViolent(cell.act) ? 'violence' : cell.act, telling.same.area)
}

/** True when one doer is not known, both are the same, or the act is one whose doer is disputed or on both sides. */
export function doersAgree(a: Cell, b: Cell): boolean {
  return a.doer === '' || b.doer === '' || a.doer === b.doer || disputable(a)
}

/** True where different doers are two accounts of one act: a bridge is blown up once. */
export function disputable({ act, at }: Pick<Cell, 'act' | 'at'>): boolean {
  return DOER_DISPUTED.has(act) || MUTUAL.has(act) || at?.kind === 'facility'
}

/** How many days before its publication an undated telling of this act may mean. */
export function daysBack(cell: Pick<Cell, 'act'>): number {
  return happensOnce(cell) ? DAYS_BACK_ONCE : DAYS_BACK
}

/** True for acts that happen to one place once in a while: its taking, a referendum, a visit. */
export function happensOnce({ act }: Pick<Cell, 'act'>): boolean {
  return ONCE.has(act)
}

/** True for acts that happen once to a whole region or country, not to one thing in it. */
export function happensOnceAround(cell: Pick<Cell, 'act'>): boolean {
  return happensOnce(cell) && !isViolent(cell.act)
}

/** True for acts of which a report without place and time means the only one there is: towns are taken by the dozen. */
export function isOnlyOne(cell: Pick<Cell, 'act'>): boolean {
  return happensOnceAround(cell) && cell.act !== 'territory.taken'
}

/** True for acts whose plan and doing are one event. */
export function isDoneAsPlanned({ act }: Pick<Cell, 'act'>): boolean {
  return DONE_AS_PLANNED.has(act)
}

function aloneKey(telling: Telling): string {
  const { same, target, family, words } = telling
  if (same.at) return ''
  if (same.named !== undefined) return keyOf('named', same.named)
  if (happensOnce(same) && same.doer !== '') return target?.id ?? ''
  if (same.doer !== '' && target) return target.id
  if (same.doer !== '' && same.time?.day !== undefined && isViolent(same.act)) return keyOf('doer', family)
  return keyOf('alone', family, words)
}

/** Who is killed, or whose car it was. */
function victimOf({ same, target, agent }: Telling): string | undefined {
  const victim = target ?? (same.act === 'other.accident' ? agent : undefined)
  return victim?.kind === 'person' && !victim.anybody && DEATHS.has(same.act) ? victim.id : undefined
}

function spotOf({ id, kind, longitude, latitude, country, region, precisionMetres }: NonNullable<Telling['at']>): Spot {
  return {
    id,
    kind,
    longitude,
    latitude,
    precisionMetres,
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
  }
}
