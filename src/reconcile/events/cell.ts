import { digest } from '../../record/digest.ts'
import type { EventType } from '../../record/event-types.ts'
import { keyOf } from '../order.ts'
import { DAYS_BACK, DAYS_BACK_ONCE, DOER_DISPUTED, ONCE } from './lexicon/same-act.ts'
import type { Spot } from './near.ts'
import { isViolent, type Says } from './says.ts'
import type { Telling } from './telling.ts'

/**
 * Tellings that agree outright: same act, time frame, day, place and doer’s side. What `linksBetween` joins to events. Plain data:
 * all of a cell’s tellings make the same one.
 */
export interface Cell {
  readonly key: string
  /** Act (one for all that is violent), time frame, and whether it lies ahead: an order to withdraw is another event than the withdrawal. */
  readonly kind: string
  readonly act: EventType
  readonly says: Says
  readonly isProspect: boolean
  /** Party, actor or empty. */
  readonly doer: string
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
  const { act, doer, at, time, published } = telling
  const timeKey = time ? (time.day ?? `in ${time.value}`) : `~${published ?? telling.report}`
  const kind = keyOf(isViolent(act) ? 'violence' : act, telling.timeFrame, isProspect(telling) ? 'prospect' : '')
  return {
    key: digest(keyOf(kind, act, telling.says, telling.area, timeKey, at?.id, doer, aloneKey(telling))),
    kind,
    act,
    says: telling.says,
    isProspect: isProspect(telling),
    doer,
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

/** Cells are compared within one kind of act and one country. */
export function blockOf(telling: Telling, cell: Cell): string {
  return keyOf(cell.kind, telling.area)
}

/** True when one doer is not known, both are the same, or the act is one whose doer is disputed. */
export function doersAgree(a: Cell, b: Cell): boolean {
  return a.doer === '' || b.doer === '' || a.doer === b.doer || disputable(a)
}

/** True where different doers are two accounts of one act: a bridge is blown up once. */
export function disputable({ act, at }: Cell): boolean {
  return DOER_DISPUTED.has(act) || at?.kind === 'facility'
}

/** How many days before its publication an undated telling of this act may mean. */
export function daysBack(cell: Cell): number {
  return happensOnce(cell) ? DAYS_BACK_ONCE : DAYS_BACK
}

/** True for acts that happen to one place once in a while: its taking, a referendum, a visit. */
export function happensOnce({ act }: Pick<Cell, 'act'>): boolean {
  return ONCE.has(act)
}

/** True for acts that have not happened when they are told: a fear or plan is no telling of last week’s act. */
export function isProspect({ status }: Pick<Telling, 'status'>): boolean {
  return (
    status === 'planned' ||
    status === 'threatened' ||
    status === 'feared' ||
    status === 'predicted' ||
    status === 'hypothetical'
  )
}

function aloneKey(telling: Telling): string {
  const { at, doer, target, family, words } = telling
  if (at) return ''
  if (happensOnce(telling) && doer !== '') return target?.id ?? ''
  if (doer !== '' && target) return target.id
  return keyOf('alone', family, words)
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
