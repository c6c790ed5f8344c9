import { type Span, trimmed } from '../text/span.ts'

/**
 * Paragraphs of a region, without the white space around them. A blank line always ends one. A single line break ends
 * one too, unless the text is hard-wrapped (most lines end near one width, as on old wires): then only a list mark does.
 */
export function findParagraphs(text: string, [from, to]: Span): Span[] {
  const lines = linesOf(text, from, to)
  const wrapped = isWrapped(lines)
  const paragraphs: Span[] = []
  let open: Span | undefined
  for (const line of lines) {
    const [start, end] = trimmed(text, line)
    if (start === end) {
      if (open) paragraphs.push(open)
      open = undefined
    } else if (open && wrapped && !LIST_MARK.test(text.slice(start, start + 4))) {
      open = [open[0], end]
    } else {
      if (open) paragraphs.push(open)
      open = [start, end]
    }
  }
  if (open) paragraphs.push(open)
  return paragraphs
}

const LIST_MARK = /^(?:[-–—•*·]|\d{1,2}[.)])\s/

/** Lines end with a line feed, a carriage return or both, a form feed, or the separators of Unicode. */
function linesOf(text: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (!((unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029)) continue
    lines.push([start, at])
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  if (start < to) lines.push([start, to])
  return lines
}

/** At least six lines are followed by another without a blank between, and four in five of those are 45 to 100 wide. */
function isWrapped(lines: readonly Span[]): boolean {
  let inner = 0
  let nearWidth = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const width = widthOf(lines[i])
    if (width === 0 || widthOf(lines[i + 1]) === 0) continue
    inner++
    if (width >= 45 && width <= 100) nearWidth++
  }
  return inner >= 6 && nearWidth / inner >= 0.8
}

function widthOf(line: Span | undefined): number {
  return line ? line[1] - line[0] : 0
}
