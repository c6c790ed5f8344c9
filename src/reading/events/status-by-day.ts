import type { Status } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import type { TimeRef } from '../../record/time.ts'
import type { Hit } from './find-triggers.ts'

/** The status of an act by its day: what is named by a noun or told in the present ("talks on Friday") and is of a day after publication is planned. */
export function statusByDay(
  status: Grounded<Status>,
  { group }: Hit,
  { time, published }: { readonly time: Grounded<TimeRef> | undefined; readonly published: string | undefined },
): Grounded<Status> {
  const start = time?.value.interval?.start
  const isToCome = start !== undefined && published !== undefined && start.slice(0, 10) > published.slice(0, 10)
  if (!time || !isToCome || !/^(?:happened|ongoing)$/.test(status.value) || group?.tense === 'past') return status
  return { value: 'planned', basis: time.basis, spans: time.spans, rule: 'status/dated-ahead' }
}
