import type { ControlSpan } from '../../record/record.ts'
import { controlSpans } from './control-spans.ts'
import { toldIn } from './told.ts'

/**
 * The spans that follow from what had been published by a day alone: made anew from their assertions, so that what came later has neither ended nor
 * settled anything. Who is who stays as it is known today. Reports without a date are left out.
 */
export function spansKnownOn(spans: readonly ControlSpan[], day: string): ControlSpan[] {
  const byPlace = Map.groupBy(spans, ({ place }) => place)
  return [...byPlace.values()].flatMap(same => {
    const told = same.flatMap(toldIn)
    const known = told.filter(({ published }) => published !== undefined && published <= day)
    return known.length === told.length ? same : controlSpans(known)
  })
}
