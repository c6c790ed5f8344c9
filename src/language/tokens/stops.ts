import {
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  isAbbreviation,
  MAY_END,
  ONLY_CAPITALISED,
  OPENERS,
} from '../lexicon/abbreviations.ts'
import { classAt, DIGIT, LETTER } from './characters.ts'
import { isWordAt, lowerOf, nextWord, runEnd } from './run.ts'

// Runs are bounded, as V8 keeps each step of one on a bounded stack.
const INITIALS = /\p{L}(?:\.\p{L}){1,100}(?![\p{L}\p{N}])/uy

/**
 * End of a word with the stop at `to` where that belongs to it: initials ("U.S.", "J."), abbreviations ("Lt.", "Nov." before a number); `to`
 * where the stop is a token of its own. The stop of an abbreviation that ends its paragraph is one, as in the English Web Treebank.
 */
export function stopEnd(text: string, at: number, to: number, end: number): number {
  if (to + 1 < end && isWordAt(text, to + 1, end)) return insideEnd(text, at, to, end)
  if (text.charAt(to + 1) === '.' && (text.charAt(to + 2) === '.' || !isAbbreviation(lowerOf(text, at, to)))) return to
  return takesStop(text, at, to, end) ? to + 1 : to
}

/** A stop between letters or digits without space: "U.S.", "Ph.D", "v2.0", "No.7"; else it is a missing space ("ended.Then"). */
function insideEnd(text: string, at: number, to: number, end: number): number {
  const run = runEnd(text, to + 1, end)
  if (to - at === 1) {
    INITIALS.lastIndex = at
    if (INITIALS.test(text) && INITIALS.lastIndex <= end) return INITIALS.lastIndex
  }
  if (MAY_END.has(lowerOf(text, at, run))) return run
  const digits = classAt(text, to + 1) === DIGIT
  if (digits && classAt(text, to - 1) === DIGIT) return run
  const isNumbered = digits && BEFORE_NUMBERS.has(lowerOf(text, at, to))
  return isNumbered || BEFORE_NAMES.has(lowerOf(text, at, to)) ? to + 1 : to
}

function takesStop(text: string, at: number, to: number, end: number): boolean {
  const form = lowerOf(text, at, to)
  const next = nextWord(text, to + 1, end)
  const upper = isUpper(text.charAt(at))
  if (form.includes('.') && /^[\p{Lu}.]+$/u.test(text.slice(at, to))) return true
  if (form.includes('.'))
    return next !== undefined && !(form.length > 3 && isUpper(next) && OPENERS.has(next.toLowerCase()))
  if (to - at === 1 && classAt(text, at) === LETTER) return isInitial(text, at, next)
  if (form === 'al' && /\bet\s$/i.test(text.slice(Math.max(0, at - 4), at))) return true
  if (ONLY_CAPITALISED.has(form) && !upper) return false
  if (BEFORE_NAMES.has(form)) return next !== undefined
  if (BEFORE_NUMBERS.has(form))
    return next !== undefined && (/^\p{N}/u.test(next) || (form.length > 2 && upper && !isOpener(next)))
  return MAY_END.has(form) && next !== undefined && !isOpener(next)
}

/** "J. R. Orlan", "George W. Bush", but not "plan B. The": a capital before a name or a lower-case word. */
function isInitial(text: string, at: number, next: string | undefined): boolean {
  if (next === undefined || isOpener(next) || isNetwork(text, at)) return false
  return isUpper(text.charAt(at))
    ? /^[\p{L},;:]/u.test(next)
    : /^[bcdmpv]$/.test(text.charAt(at)) && /^\p{N}/u.test(next)
}

/** "He wrote so on X. President Vell …": the network of that name, and nobody's initial. */
function isNetwork(text: string, at: number): boolean {
  return text.charAt(at) === 'X' && /(?:^|\s)on\s$/.test(text.slice(Math.max(0, at - 4), at))
}

function isOpener(word: string): boolean {
  return isUpper(word) && OPENERS.has(word.toLowerCase())
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
