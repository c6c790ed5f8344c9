import { UNITS } from '../lexicon/units.ts'
import { APOSTROPHE, classAt, LETTER } from './characters.ts'
import { attachedEnd, isWordAt, lowerOf, runEnd } from './run.ts'

// Runs are bounded, since V8 keeps each step of one on a bounded stack: a longer number is cut, and nothing is lost.
const NUMBER = /\p{N}{1,200}(?:[.,:/]\p{N}{1,200}){0,20}/uy
/** In a list of notes ("[13,14]") a comma parts numbers, unless three digits follow. */
const NUMBER_OF_LIST = /\p{N}{1,200}(?:(?:[.:/]|,(?=\p{N}{3}(?!\p{N})))\p{N}{1,200}){0,20}/uy
/** Telephone numbers, dates with hyphens, American postcodes: "555-0134", "2022-11-11", "11-11-22". */
const HYPHENATED =
  /(?:\d{1,3}-)?(?:\d{3}[-/])?\d{3}-\d{4}(?![\d-])|\d{4}-\d\d-\d\d(?![\d-])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])|\d{5}-\d{4}(?![\d-])/y
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's'])

/** End of the number that begins at an offset: "20,000", "3.5", "5:30", "11/11/22", "5th", "1990s"; "5km" ends before its unit. */
export function numberEnd(text: string, at: number, end: number): number {
  const digits = Math.min(
    end,
    matchEnd(HYPHENATED, text, at) ??
      matchEnd(/[[,]/.test(text.charAt(at - 1)) ? NUMBER_OF_LIST : NUMBER, text, at) ??
      at + 1,
  )
  const to = attachedEnd(text, digits, end)
  if (to >= end) return to
  const kind = classAt(text, to)
  if (kind === LETTER) return afterDigits(text, at, to, end)
  return kind === APOSTROPHE && isDecade(text, at, to, end) ? to + 2 : to
}

/** "1960's". */
function isDecade(text: string, at: number, to: number, end: number): boolean {
  return (
    /^(?:\d\d)?\d0$/.test(text.slice(Math.max(at, to - 5), to)) &&
    /[sS]/.test(text.charAt(to + 1)) &&
    !isWordAt(text, to + 2, end)
  )
}

/** Ordinals and codes ("5th", "4G", "3143C") are one token; units and words run on to the number are not ("5km", "61persons"). */
function afterDigits(text: string, at: number, to: number, end: number): number {
  const run = runEnd(text, to, end)
  const rest = text.slice(to, Math.min(run, to + 40))
  const lower = lowerOf(text, to, run)
  if (ORDINALS.has(lower)) return run
  if (UNITS.has(lower)) return to
  return /^\p{Ll}{2}/u.test(rest) && to - at <= 6 ? to : run
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
