import { CLITICS } from '../lexicon/contractions.ts'
import { JOINED_BY_SLASH, JOINED_PREFIXES, JOINED_SUFFIXES } from '../lexicon/joined.ts'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, SPACE } from './characters.ts'
import { isWordAt, LONGEST, lowerOf, runEnd } from './run.ts'
import { stopEnd } from './stops.ts'

/** End of the word that begins at an offset with a letter, as UD English splits words; `end` is that of the region. */
export function wordEnd(text: string, at: number, end: number): number {
  let to = runEnd(text, at, end)
  while (to < end && to - at < LONGEST) {
    const next = extended(text, at, to, end)
    if (next <= to) return next
    to = next
  }
  return to
}

/** End of a word after what joins it at `to` (an apostrophe, a hyphen, a stop …); `to` itself or less where nothing does. */
function extended(text: string, at: number, to: number, end: number): number {
  const kind = classAt(text, to)
  if (kind === APOSTROPHE) return afterApostrophe(text, at, to, end)
  if (kind === HYPHEN) return afterHyphen(text, at, to, end)
  switch (text.charAt(to)) {
    case '.':
      return stopEnd(text, at, to, end)
    case '&':
      return afterAmpersand(text, at, to, end)
    case '$':
      return /^\p{Lu}{1,3}$/u.test(text.slice(Math.max(at, to - 4), to)) ? to + 1 : to
    case '/':
      return afterSlash(text, at, to, end)
    case '*':
      return afterAsterisk(text, to, end)
    default:
      return to
  }
}

/** "O'Brien" is one word; "she's" ends before the apostrophe, "didn't" before its n. */
function afterApostrophe(text: string, at: number, to: number, end: number): number {
  if (to + 1 >= end || classAt(text, to + 1) !== LETTER) return to
  const run = runEnd(text, to + 1, end)
  const rest = lowerOf(text, to + 1, run)
  if (rest === 't' && /[nN]/.test(text.charAt(to - 1))) return to - 1 > at ? to - 1 : run
  if (CLITICS.has(rest) || (rest === 'all' && to - at === 1)) return to
  return run
}

/** "re-elected", "mid-1980s", "career-wise" are one word; "well-armed" and "UN-backed" end before the hyphen. */
function afterHyphen(text: string, at: number, to: number, end: number): number {
  if (!isWordAt(text, to + 1, end)) return isBrokenOff(text, at, to, end) ? to + 1 : to
  if (text.slice(at, to) === 'UN') return to
  const run = runEnd(text, to + 1, end)
  return isPrefix(text, at, to) || JOINED_SUFFIXES.has(lowerOf(text, to + 1, run)) ? run : to
}

/** "Lashkar-e-Taiba": what follows a hyphen is no prefix. */
function isPrefix(text: string, at: number, to: number): boolean {
  return classAt(text, at - 1) !== HYPHEN && JOINED_PREFIXES.has(lowerOf(text, at, to))
}

/** "pre- and post-war", "I w- I went": a hyphen with a space or a comma behind it stays with its word. */
function isBrokenOff(text: string, at: number, to: number, end: number): boolean {
  if (to - at > 4 && !JOINED_PREFIXES.has(lowerOf(text, at, to))) return false
  return to + 1 >= end || classAt(text, to + 1) === SPACE || text.charAt(to + 1) === ','
}

/** "AT&T", "R&D". */
function afterAmpersand(text: string, at: number, to: number, end: number): number {
  if (to - at > 3 || !isWordAt(text, to + 1, end)) return to
  const run = runEnd(text, to + 1, end)
  return run - to <= 4 ? run : to
}

/** "w/o", "s/he". */
function afterSlash(text: string, at: number, to: number, end: number): number {
  if (to - at > 2 || !isWordAt(text, to + 1, end)) return to
  const run = runEnd(text, to + 1, end)
  return JOINED_BY_SLASH.has(lowerOf(text, at, run)) ? run : to
}

/** A word with letters blotted out. */
function afterAsterisk(text: string, to: number, end: number): number {
  let next = to
  while (next < end && next - to < 8 && text.charAt(next) === '*') next++
  return isWordAt(text, next, end) && classAt(text, next) !== DIGIT ? runEnd(text, next, end) : to
}
