import type { Span } from '../../text/span.ts'

/** A character, or two ("''"), that may open or close a quotation. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The character; `"` for "''", `“` for "``". */
  readonly form: string
  /** What stands around it: "opening" after a space and before a word, "closing" after a word and before a space or a stop, else "either". */
  readonly side: 'opening' | 'closing' | 'either'
}

const MARKS = /["“”„«»‹›‘’]|'{1,2}|`{1,2}/g

/** Quotation marks of a paragraph in order; apostrophes inside words, feet and inches are none. */
export function findMarks(text: string, [from, to]: Span): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(from, to).matchAll(MARKS)) {
    const start = from + match.index
    const end = start + match[0].length
    const [before, after] = [start > from ? text.charAt(start - 1) : ' ', end < to ? text.charAt(end) : ' ']
    if (isApostrophe(match[0], before, after)) continue
    marks.push({ start, end, form: FORMS[match[0]] ?? match[0], side: sideOf(before, after) })
  }
  return marks
}

const FORMS: { readonly [form: string]: string } = { "''": '"', '``': '“', '`': '‘' }

function isApostrophe(form: string, before: string, after: string): boolean {
  return /^['’`]$/.test(form) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
}

function sideOf(before: string, after: string): Mark['side'] {
  const startsAfter = /[\s([{<\u2014\u2013\-"“„«‹‘']/.test(before)
  const endsBefore = /[\s)\]}>.,;:!?…\u2014\u2013\-"”»›’']/.test(after)
  if (startsAfter && !endsBefore) return 'opening'
  return endsBefore && !startsAfter ? 'closing' : 'either'
}
