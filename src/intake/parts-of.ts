import { unreachable } from '../record/result.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { readFeed } from './feed.ts'
import type { Format } from './format-of.ts'
import { readJsonFile } from './json-file.ts'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'
import type { Part } from './part.ts'
import { readTextFile } from './text-file.ts'

/** What a file of one format holds: one report, or the items of a feed or list. JSONL is not read whole: see `readRows`. */
export function* partsOf(bytes: Uint8Array, format: Exclude<Format, 'rows'>): Generator<Part> {
  const text = decode(bytes, format === 'page' || format === 'feed' ? 'markup' : 'plain')
  if (!text.ok) yield { place: '', complaint: { kind: 'not-text' } }
  else if (text.value.trim() === '') yield { place: '', complaint: { kind: 'no-text' } }
  else yield* partsOfText(text.value, format)
}

function partsOfText(text: string, format: Exclude<Format, 'rows'>): Iterable<Part> {
  switch (format) {
    case 'text':
      return [whole(readTextFile(text))]
    case 'markdown':
      return [whole(readMarkdown(text))]
    case 'page':
      return [whole(readPage(text))]
    case 'json':
      return readJsonFile(text)
    case 'feed':
      return readFeed(text)
    default:
      return unreachable(format)
  }
}

function whole(draft: Draft): Part {
  return { place: '', draft }
}
