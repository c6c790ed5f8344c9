import { keyOf } from '../order.ts'
import { DAYS_BACK, DAYS_BACK_ONCE, DOER_DISPUTED, ONCE } from './lexicon/same-act.ts'
import type { Telling } from './telling.ts'

/** Tellings that agree outright: same act, time frame, day, place and doer’s side. The unit that `sameEvents` joins. */
export interface Cell {
  readonly key: string
  readonly first: Telling
  /** Act, time frame, and whether it lies ahead: an order to withdraw is another event than the withdrawal. */
  readonly kind: string
  /** Party, actor or empty. */
  readonly doer: string
  readonly day?: string
  readonly tellings: Telling[]
}

/** Puts tellings into cells; one without place and with nobody named stays alone with its copies. */
export function cellsOf(tellings: readonly Telling[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const telling of tellings) {
    const kind = keyOf(telling.act, telling.event.timeFrame.value, isProspect(telling) ? 'prospect' : '')
    const { doer } = telling
    const key = keyOf(kind, whenOf(telling), telling.place, doer, aloneKey(telling, doer))
    const cell = cells.get(key)
    if (cell) cell.tellings.push(telling)
    else cells.set(key, { key, first: telling, kind, doer, ...dayOf(telling), tellings: [telling] })
  }
  return [...cells.values()]
}

/** True when one doer is not known, both are the same, or the act is one whose doer is disputed. */
export function doersAgree(a: Cell, b: Cell): boolean {
  return a.doer === '' || b.doer === '' || a.doer === b.doer || disputable(a)
}

/** True where different doers are two accounts of one act: a bridge is blown up once. */
export function disputable({ first }: Cell): boolean {
  return DOER_DISPUTED.has(first.act) || first.at?.kind === 'facility'
}

/** How many days before its publication an undated telling of this act may mean. */
export function daysBack({ first }: Cell): number {
  return happensOnce(first) ? DAYS_BACK_ONCE : DAYS_BACK
}

/** True for acts that happen to one place once in a while: its taking, a referendum, a visit. */
export function happensOnce({ act }: Telling): boolean {
  return ONCE.has(act)
}

/** True for acts that have not happened when they are told: a fear or plan is no telling of last week’s act. */
export function isProspect({ status }: Telling): boolean {
  return (
    status === 'planned' ||
    status === 'threatened' ||
    status === 'feared' ||
    status === 'predicted' ||
    status === 'hypothetical'
  )
}

// Undated cells sort after dated ones, so that the joined event is known by a dated cell if there is one.
function whenOf(telling: Telling): string {
  if (telling.time) return telling.time.day ?? `in ${telling.time.value}`
  return `~${telling.published ?? telling.report}`
}

function dayOf({ time }: Telling): { day?: string } {
  return time?.day === undefined ? {} : { day: time.day }
}

function aloneKey(telling: Telling, doer: string): string {
  if (telling.place !== undefined) return ''
  if (ONCE.has(telling.act) && doer !== '') return telling.target?.id ?? ''
  if (doer !== '' && telling.target) return telling.target.id
  return keyOf('alone', telling.family, telling.words)
}
