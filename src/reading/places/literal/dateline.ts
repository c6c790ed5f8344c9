import type { Sighting } from '../sighting.ts'

const DASH = /^[-‐‑–—]+$/u
/** What stands behind the town of a dateline and a comma: its state or country in capitals or not, a month, a day. */
const MOST_WORDS = 8

/** The town at the head of a report: "MOSCOW (Agency) —", "KYIV, Ukraine, Nov. 11 -", "By NAIROBI, Kenya, Apr 5 –". */
export function isDateline({ words, from, to }: Sighting): boolean {
  if (from > 1 || (from === 1 && words[0]?.lower !== 'by')) return false
  const next = words[to]
  if (next?.text === '(' || isSetOff(words, to)) return true
  if (next?.text !== ',') return false
  for (let at = to + 1; at < words.length && at < to + MOST_WORDS; at++) {
    const word = words[at]
    if (isSetOff(words, at) || word?.text === '(') return true
    if (word?.kind === 'word' && !word.capital) return false
  }
  return false
}

/** A dash with room before it: not that of "Moscow-backed". */
function isSetOff(words: Sighting['words'], at: number): boolean {
  const [before, dash] = [words[at - 1], words[at]]
  return before !== undefined && dash !== undefined && DASH.test(dash.text) && dash.start > before.end
}
