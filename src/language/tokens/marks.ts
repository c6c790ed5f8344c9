import { APHETIC, CLITICS } from '../lexicon/contractions.ts'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, widthAt } from './characters.ts'
import { numberEnd } from './numbers.ts'
import { attachedEnd, isWordAt, lowerOf, runEnd, sameEnd } from './run.ts'

const EMOTICON = /[:;=][-'^]?(?:[)(\]DPp]{1,5}|[Oo*|\\/])(?![\p{L}\p{N}/])/uy
const EMOJI =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u20E3\p{EMod}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]{0,2}){0,6}/uy
/** Lines drawn with marks: "==----", "|---+--->". */
const DRAWN = /[-=+|<>*{}_#~]{4,2000}(?!\S)/y
const ARROW = /<?[-=]{1,20}>|<[-=]{1,20}|<3(?!\d)/y

/**
 * End of the token that begins at an offset with neither a letter nor a digit: a mark or a run of one ("...", "--", "?!"), a clitic ("'s"), a
 * year without its century ("'90s"), a sign with its word ("#peace", "@name", "+44"), an emoji. `start` is where the stretch without white space begins.
 */
export function markEnd(text: string, at: number, start: number, end: number): number {
  const special = specialEnd(text, at, start, end)
  return attachedEnd(text, special ?? at + widthAt(text, at), end)
}

function specialEnd(text: string, at: number, start: number, end: number): number | undefined {
  const kind = classAt(text, at)
  // Not inside a run of such marks, which would be tried again from each of them.
  if (
    (kind === HYPHEN || /[=|<>]/.test(text.charAt(at))) &&
    (at === start || !/[-=+|<>*{}_#~]/.test(text.charAt(at - 1)))
  ) {
    const drawn = within(DRAWN, text, at, end)
    if (drawn !== undefined) return drawn
  }
  if (kind === APOSTROPHE) return apostropheEnd(text, at, start, end)
  if (kind === HYPHEN) return arrowEnd(text, at, end) ?? sameEnd(text, at, end)
  switch (text.charAt(at)) {
    case '!':
    case '?':
      return exclamationEnd(text, at, end)
    case ':':
    case ';':
      return at === start ? within(EMOTICON, text, at, end) : undefined
    case '=':
      return (at === start ? within(EMOTICON, text, at, end) : undefined) ?? sameEnd(text, at, end)
    case '<':
    case '>':
      return arrowEnd(text, at, end) ?? sameEnd(text, at, end)
    case '.':
      return at === start && isDigitAt(text, at + 1, end) ? numberEnd(text, at + 1, end) : sameEnd(text, at, end)
    case '…':
    case '—':
    case '–':
    case '*':
    case '~':
    case '|':
    case '•':
    case '$':
    case '/':
    case '\\':
      return sameEnd(text, at, end)
    case '+':
      return at === start && isDigitAt(text, at + 1, end) ? numberEnd(text, at + 1, end) : sameEnd(text, at, end)
    case '#':
    case '@':
      return at + 1 < end && classAt(text, at + 1) === LETTER ? runEnd(text, at + 1, end) : sameEnd(text, at, end)
    default:
      return text.charCodeAt(at) > 0x2000 ? within(EMOJI, text, at, end) : undefined
  }
}

function arrowEnd(text: string, at: number, end: number): number | undefined {
  return within(ARROW, text, at, end)
}

function exclamationEnd(text: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && to - at < 200 && /[!?]/.test(text.charAt(to))) to++
  return to
}

/** "'s" after a word, "'em" and "'90s" before a space or a mark, "''" as a double mark; else the mark alone. */
function apostropheEnd(text: string, at: number, start: number, end: number): number {
  const after = at + 1
  if (after >= end) return after
  const kind = classAt(text, after)
  if (kind === LETTER) {
    const run = runEnd(text, after, end)
    const rest = lowerOf(text, after, run)
    const follows = at > start && isWordAt(text, at - 1, end)
    if (CLITICS.has(rest) && (follows || (at === start && run === end))) return run
    return APHETIC.has(rest) && !follows && classAt(text, run) !== APOSTROPHE ? run : after
  }
  if (kind === DIGIT && at === start) {
    const run = numberEnd(text, after, end)
    return /^\d\d(?:['’]?s)?$/.test(text.slice(after, run)) ? run : after
  }
  return text.charCodeAt(after) === text.charCodeAt(at) && /['`’]/.test(text.charAt(at)) ? after + 1 : after
}

function isDigitAt(text: string, at: number, end: number): boolean {
  return at < end && classAt(text, at) === DIGIT
}

function within(pattern: RegExp, text: string, at: number, end: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : undefined
}
