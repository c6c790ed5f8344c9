import type { Span } from '../text/span.ts'

/** Words between quotation marks, marks included. `closed` is false where the paragraph ends first: the next may go on with it. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

const PAIRS: { readonly [open: string]: string } = { '“': '”', '„': '“”', '«': '»', '"': '"' }

/** Double quotations of one paragraph in order, apart. Single marks are left alone: they are apostrophes more often than not. */
export function findQuotations(text: string, [from, to]: Span): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let close = ''
  for (let i = from; i < to; i++) {
    const char = text.charAt(i)
    if (open >= 0 && close.includes(char)) {
      found.push({ start: open, end: i + 1, closed: true })
      open = -1
    } else if (open < 0 && PAIRS[char] !== undefined && !isInchMark(text, i)) {
      open = i
      close = PAIRS[char]
    }
  }
  if (open >= 0) found.push({ start: open, end: to, closed: false })
  return found
}

/** `6"` and `12"` are inches. */
function isInchMark(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\d/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + 1))
}
