import { civil } from './calendar.ts'
import type { Draft } from './draft.ts'
import { implied } from './meaning.ts'
import { monthDayBefore } from './told-year.ts'

const JOIN =
  /^\s{1,4}(?:and|to|until|till|through)(?:\s{1,4}(?:early|late|mid-?|the|on)){0,2}\s{0,4}$|^\s{0,2}[-–—]\s{0,2}$/

/** "Between March and June 2022": the first month, or day, takes its year from the second, where that one states its own. */
export function rangeEnd(draft: Draft, next: Draft | undefined, text: string): Draft {
  const end = next?.meaning.days?.[0]
  if (
    !next ||
    end === undefined ||
    next.sentence !== draft.sentence ||
    !next.meaning.value.startsWith(String(civil(end).year))
  )
    return draft
  if (!draft.meaning.anchored || next.meaning.anchored || next.meaning.basis !== 'stated') return draft
  if (!JOIN.test(text.slice(draft.span[1], next.span[0]))) return draft
  const period = monthDayBefore(draft, end)
  if (!period) return draft
  const { mod } = draft.meaning
  return { ...draft, meaning: implied(period, { anchored: false, ...(mod && { mod }) }), by: next.span }
}
