import { lineOfHtml } from './blocks.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'
import { frontMatterOf } from './front-matter.ts'

/** A Markdown text as a draft: front matter as metadata, the first heading as headline, paragraphs without their marks. */
export function readMarkdown(source: string): Draft {
  const { fields, rest } = frontMatterOf(source)
  const paragraphs = paragraphsOf(rest)
  const heading = paragraphs[0]?.kind === 'heading' ? paragraphs[0].words : undefined
  const title = fields.get('title') ?? fields.get('headline') ?? heading
  const blocks = (heading === undefined ? paragraphs : paragraphs.slice(1)).map(({ words }) => words)
  return {
    ...compose(title, blocks),
    title,
    published: fields.get('date') ?? fields.get('published') ?? fields.get('pubdate'),
    publishedFrom: 'metadata',
    outlet: fields.get('outlet') ?? fields.get('publisher') ?? fields.get('source'),
    url: fields.get('url') ?? fields.get('link'),
    language: fields.get('language') ?? fields.get('lang'),
  }
}

interface Paragraph {
  readonly kind: 'heading' | 'words'
  readonly words: string
}

// Each line is one of few things: nothing, a rule, a heading, the beginning of a list item, or more of what is above it.
function paragraphsOf(source: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: string[] = []
  const close = (kind: Paragraph['kind'] = 'words') => {
    const words = plain(open.join(' '))
    if (words !== '' && words !== '-') paragraphs.push({ kind, words })
    open = []
  }
  for (const written of source.split(/\r\n?|\n/)) {
    const line = written.replace(/^(?:\s{0,3}>\s?)+/, '').trim()
    const heading = /^#{1,6}(?=\s)/.exec(line)
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+/.exec(line)
    if (open.length > 0 && /^=+$/.test(line)) close('heading')
    else if (line === '' || /^(?:[-*_]\s*){3,}$/.test(line) || /^(?:```|~~~)/.test(line)) close()
    else if (heading) {
      close()
      open.push(withoutTail(line.slice(heading[0].length)))
      close('heading')
    } else if (item) {
      close()
      open.push(`- ${line.slice(item[0].length)}`)
    } else open.push(line)
  }
  close()
  return paragraphs
}

// Closing hashes of a heading: `## Title ##`.
function withoutTail(words: string): string {
  const trimmed = words.trim()
  let end = trimmed.length
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--
  return /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trim() : trimmed
}

const BARE_LINK = /<(https?:\/\/[^\s<>]{1,2000})>/g
const LINK = /!?\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,200}\])/g
const EMPHASIS = /(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)([^*_]{1,2000}?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu

// Pictures go, links leave their words, emphasis and code their content; then what HTML there is.
function plain(words: string): string {
  const unmarked = words
    .replace(BARE_LINK, '$1')
    .replace(LINK, (whole, text: string) => (whole.startsWith('!') ? '' : text))
    .replace(EMPHASIS, '$2')
    .replace(/`([^`]{1,2000})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return lineOfHtml(unmarked)
}
