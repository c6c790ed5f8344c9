import type { Span } from '../text/span.ts'

/** Where the headline and the words below it stand in a text, and the day that its first line gives. */
export interface Layout {
  readonly headline?: Span
  readonly body: Span
  /** `YYYY-MM-DD` as written in a ` date YYYY-MM-DD Headline` line; perhaps no day of the calendar. */
  readonly published?: string
}

/** Characters of the longest line that is still taken for a headline. */
const LONGEST_HEADLINE = 140

/** The layout of a plain text: a ` date YYYY-MM-DD Headline` line, else a first line that is clearly a headline, else body. */
export function layoutOf(text: string): Layout {
  const [start, end] = firstLine(text)
  const line = text.slice(start, end)
  const header = /^date[ \t]+(\d{4}-\d{2}-\d{2})(?![^ \t])/.exec(line)
  if (!header?.[1]) return isHeadline(text, [start, end]) ? below(text, [start, end]) : { body: [0, text.length] }
  const words = line.slice(header[0].length)
  const from = end - words.trimStart().length
  if (from === end) return { body: [nextLine(text, end), text.length], published: header[1] }
  return { ...below(text, [from, end]), published: header[1] }
}

/** The layout of a text whose title is known from elsewhere; without a headline where the text does not begin with it. */
export function layoutWithTitle(text: string, title: string): Layout {
  const start = firstNonBlank(text, 0)
  const words = title.trim()
  const end = start + words.length
  if (words === '' || !text.startsWith(words, start) || /[\p{L}\p{N}]/u.test(text.charAt(end))) {
    const layout = layoutOf(text)
    return layout.published === undefined ? { body: [0, text.length] } : layout
  }
  let from = end
  while (/[.!?:\s]/.test(text.charAt(from))) from++
  return from === text.length ? { body: [0, text.length] } : { headline: [start, end], body: [from, text.length] }
}

// Words with nothing below them are what is to be read.
function below(text: string, headline: Span): Layout {
  const from = nextLine(text, headline[1])
  if (firstNonBlank(text, from) === text.length) return { body: [headline[0], text.length] }
  return { headline, body: [from, text.length] }
}

function isHeadline(text: string, [start, end]: Span): boolean {
  const line = text.slice(start, end)
  if (line.length > LONGEST_HEADLINE || !/\S\s+\S/.test(line) || !/\p{L}/u.test(line)) return false
  if (/^(?:[-–—•*]|by\s)/i.test(line) || /[.…:;,]["”’»')\]]*$/.test(line)) return false
  const next = nextLine(text, end)
  return isBreak(text, next) && firstNonBlank(text, next) < text.length
}

function firstLine(text: string): Span {
  const start = firstNonBlank(text, 0)
  let end = start
  while (end < text.length && !isBreak(text, end)) end++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}

// A line of blanks only is as good as an empty one, so blanks before the break are passed over.
function nextLine(text: string, end: number): number {
  let at = end
  while (at < text.length && !isBreak(text, at)) at++
  at += text.startsWith('\r\n', at) ? 2 : 1
  let next = at
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++
  return Math.min(isBreak(text, next) ? next : at, text.length)
}

function isBreak(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char === '\n' || char === '\r'
}

function firstNonBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}
