import { ATTACHED, classAt, DIGIT, LETTER, SPACE, widthAt } from './characters.ts'

/** Longest token in UTF-16 units: what is longer is cut, so that nothing later has to read a word of megabytes. */
export const LONGEST = 2000

/** End of the run of letters, digits and what is attached to them that begins at an offset, at most `LONGEST` long. */
export function runEnd(text: string, at: number, end: number): number {
  let to = at
  const limit = Math.min(end, at + LONGEST)
  while (to < limit) {
    const kind = classAt(text, to)
    if (kind !== LETTER && kind !== DIGIT && kind !== ATTACHED) break
    to += widthAt(text, to)
  }
  return Math.min(to, end)
}

/** End of the run of one same unit that begins at an offset. */
export function sameEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  let to = at + 1
  const limit = Math.min(end, at + LONGEST)
  while (to < limit && text.charCodeAt(to) === unit) to++
  return to
}

/** Offset after accents and invisible characters that stand at an offset. */
export function attachedEnd(text: string, at: number, end: number): number {
  let to = at
  const limit = Math.min(end, at + LONGEST)
  while (to < limit && classAt(text, to) === ATTACHED) to += widthAt(text, to)
  return Math.min(to, end)
}

/** True for a letter or a digit at an offset inside `end`. */
export function isWordAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

/** Lower-case form of a stretch, short by nature: what is longer than forty is nothing that a lexicon knows. */
export function lowerOf(text: string, from: number, to: number): string {
  return to - from > 40 ? '' : normal(text.slice(from, to))
}

const PLAIN = /^[!-_a-~]*$/

/** Lower case with straight apostrophes, composed, without invisible characters. */
export function normal(form: string): string {
  const lower = form.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return (
    lower
      .replace(/[’ʼ＇`´]/g, "'")
      .replace(/[\u2010\u2011]/g, '-')
      .replace(INVISIBLE, '') || lower
  )
}

const INVISIBLE = /\p{Cf}/gu

/** The word or mark after white space; `undefined` at the end, or where the white space is long. */
export function nextWord(text: string, from: number, end: number): string | undefined {
  let at = from
  while (at < end && at - from < 50 && classAt(text, at) === SPACE) at++
  if (at >= end || classAt(text, at) === SPACE) return undefined
  const run = runEnd(text, at, Math.min(end, at + 30))
  return text.slice(at, Math.max(run, at + 1))
}
