import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Statement } from '../../record/statement.ts'

/** What a stance makes of a number that is part of what is said. */
const BY_STANCE: { readonly [stance in Statement['stance']['value']]?: NonNullable<Figure['status']>['value'] } = {
  denies: 'denied',
  fears: 'feared',
  predicts: 'predicted',
  threatens: 'threatened',
  promises: 'planned',
}

/**
 * How a number stands that is not told as a fact: by the act that it hangs on, or by the stance of whose word it is. Who denies and gives none, or who
 * fears no dead, says so himself.
 */
export function statusOf(
  act: Event | undefined,
  { statement, isNone }: { readonly statement: Statement | undefined; readonly isNone: boolean },
): Figure['status'] {
  if (isNone) return undefined
  if (act && act.status.value !== 'happened' && act.status.value !== 'ongoing')
    return { ...act.status, rule: 'status-of-act' }
  const value = statement && BY_STANCE[statement.stance.value]
  return value && { value, basis: 'implied', spans: statement.stance.spans, rule: 'stance-of-statement' }
}
