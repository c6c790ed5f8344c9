import type { Span } from '../text/span.ts'

/** A text made of a title and paragraphs, with where both stand in it. */
export interface Composed {
  readonly text: string
  readonly headline?: Span
  readonly body: Span
}

/** Title, blank line, paragraphs with blank lines between; a first paragraph that only repeats the title is left out. */
export function compose(title: string | undefined, blocks: readonly string[]): Composed {
  const below = blocks[0] !== undefined && isSame(blocks[0], title) ? blocks.slice(1) : blocks
  const body = below.join('\n\n')
  if (title === undefined || title === '') return { text: body, body: [0, body.length] }
  if (body === '') return { text: title, body: [0, title.length] }
  const start = title.length + 2
  return { text: `${title}\n\n${body}`, headline: [0, title.length], body: [start, start + body.length] }
}

function isSame(block: string, title: string | undefined): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]{1,200}/gu, ' ')
      .trim()
  return title !== undefined && title !== '' && plain(block) === plain(title)
}
