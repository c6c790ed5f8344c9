import type { Token } from '../tokens.ts'

/** A dateline has a place or two, a date, an agency; more is a sentence with a dash in it. */
const MOST_TOKENS = 16

/**
 * Where the dateline that begins with a token ends, its dash included; 0 for none: "ORVEL, Nov. 9 (Agency) – The town",
 * "ORVEL, Land — The town", "Orvel, Nov. 9 (Agency) -- The town". A name in capitals alone or an agency in brackets must stand before the dash.
 */
export function datelineEnd(tokens: readonly Token[], from: number): number {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return 0
  const limit = Math.min(tokens.length - 1, from + MOST_TOKENS)
  for (let i = from + 1; i < limit; i++) {
    const { kind, lower } = tokens[i] ?? { kind: 'mark', lower: '.' }
    if (kind === 'mark' && /^(?:[-–—―]|--|---)$/.test(lower) && isApart(tokens, i))
      return isPlace(tokens, from, i) && opensSentence(tokens[i + 1]) ? afterTags(tokens, i + 1) : 0
    if (kind === 'mark' && !/^[,()/.-]$/.test(lower)) return 0
    if (kind === 'word' && /^\p{Ll}/u.test(tokens[i]?.text ?? '') && !/^(?:and|of|the|de|la|al)$/.test(lower)) return 0
  }
  return 0
}

/** Spaces on both sides, so that it is no hyphen; a long dash needs none. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !dash || !after) return false
  return dash.lower !== '-' || (before.end < dash.start && dash.end < after.start)
}

/** An agency in brackets, or a name in capitals; where the text itself is in capitals, a date with it. */
function isPlace(tokens: readonly Token[], from: number, dash: number): boolean {
  if (tokens[dash - 1]?.text === ')') return true
  const [first, second] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '']
  if (!/^\p{Lu}{2,}$/u.test(first) || (first.length === 2 && !/^\p{Lu}{3,}$/u.test(second))) return false
  return !isInCapitals(tokens, dash + 1) || tokens.slice(from, dash).some(({ kind }) => kind === 'number')
}

function isInCapitals(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).every(({ text }) => text === text.toUpperCase())
}

function opensSentence(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|\p{N}|["“'‘«[])/u.test(token.text)
}

/** "-- [Text] [Continued] The town": what a monitoring service says of its text stays with the dateline. */
function afterTags(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === '[') {
    let close = to + 1
    while (close - to < MOST_TOKENS && tokens[close] && tokens[close]?.text !== ']') close++
    if (tokens[close]?.text !== ']' || close + 1 >= tokens.length) break
    to = close + 1
  }
  return to
}
