import { decode } from './decode.ts'
import { isJsonFeed } from './feed.ts'
import type { Format } from './format-of.ts'
import { parseJson } from './json-text.ts'

/** Bytes that the format is told by. */
export const SNIFFED_BYTES = 65_536

/** The format of what has no name, by its beginning: JSONL, JSON, a feed, a page, else plain text. */
export function sniff(head: Uint8Array): Format {
  const decoded = decode(head, 'markup')
  const words = decoded.ok ? decoded.value.trimStart() : ''
  if (words.startsWith('{')) return isRows(words) ? 'rows' : 'json'
  if (words.startsWith('[')) return 'json'
  return words.startsWith('<') ? formatOfMarkup(words) : 'text'
}

// In JSONL a line is a whole object; an object printed on several lines has no line that is one, but for indented ones.
function isRows(words: string): boolean {
  const lines = words.split(/\r?\n/)
  if (lines.length === 1 && !isJsonFeedBegun(words)) return true
  return lines.slice(0, 20).some(line => {
    const value = line.startsWith('{') ? parseJson(line) : undefined
    return value?.ok === true && !isJsonFeed(value.value)
  })
}

function isJsonFeedBegun(words: string): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(words)
}

function formatOfMarkup(words: string): Format {
  const root = rootOf(words)
  if (/^(?:rss|feed|rdf:rdf|channel)$/.test(root)) return 'feed'
  if (/^(?:html|head|body|article|main|div|p|h1|section|meta|title|!doctype html)$/.test(root)) return 'page'
  return words.startsWith('<?xml') ? 'feed' : 'text'
}

// Name of the first element, past the prolog, comments and any document type but HTML's.
function rootOf(words: string): string {
  let at = 0
  for (let steps = 0; steps < 50; steps++) {
    at = words.indexOf('<', at)
    if (at === -1) return ''
    if (/^<!doctype\s+html/i.test(words.slice(at, at + 30))) return '!doctype html'
    const isComment = words.startsWith('<!--', at)
    if (!isComment && !/[?!]/.test(words.charAt(at + 1))) break
    const end = words.indexOf(isComment ? '-->' : '>', at)
    if (end === -1) return ''
    at = end
  }
  return (/^<([\w:]{1,20})/.exec(words.slice(at, at + 24))?.[1] ?? '').toLowerCase()
}
