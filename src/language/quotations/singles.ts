import { APHETIC } from '../lexicon/contractions.ts'
import type { Mark } from './marks.ts'

/** How far a single quotation may reach in UTF-16 units: beyond, two apostrophes have been taken for marks. */
const MOST = 2000

/**
 * Pairs of single marks, closing by opening: 'so' and ‘so’. An apostrophe at a word's end ("the soldiers' boots") closes only where nothing
 * better does before the next mark that opens.
 */
export function pairSingles(text: string, marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const pairs = new Map<Mark, Mark>()
  let open: Mark | undefined
  let weak: Mark | undefined
  const settle = () => {
    if (open && weak) pairs.set(open, weak)
    open = weak = undefined
  }
  for (const mark of marks) {
    if (!/['‘’]/.test(mark.form)) continue
    if (open && mark.start - open.start > MOST) settle()
    if (opens(text, mark)) {
      settle()
      open = mark
    } else if (open && closes(open, mark)) {
      if (isStrong(text, mark)) weak = mark
      else weak ??= mark
      if (weak === mark && isStrong(text, mark)) settle()
    }
  }
  settle()
  return pairs
}

/** A mark before a word that is no year ('90s) and does not begin with an apostrophe ('em). */
function opens(text: string, { form, side, end }: Mark): boolean {
  if (side !== 'opening' || form === '’') return false
  const word = /^[\p{L}\p{N}]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
  return form === '‘' || !(APHETIC.has(word.toLowerCase()) || /^\d\ds?$/.test(word))
}

function closes(open: Mark, { form, side }: Mark): boolean {
  return side !== 'opening' && form === (open.form === '‘' ? '’' : "'")
}

/** After a stop or before one, or after a word that does not end in s: no possessive. */
function isStrong(text: string, { start, end }: Mark): boolean {
  return !/s/i.test(text.charAt(start - 1)) || /[.,;:!?)\]”"]/.test(text.charAt(end)) || end >= text.length
}
