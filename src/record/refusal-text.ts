import type { Refusal } from './refusal.ts'
import { unreachable } from './result.ts'

/** One line for a person: what happened, and what to do about it. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not-found':
      return 'there is no such file: check the path'
    case 'unreadable':
      return `could not be opened (${refusal.detail}): check that you may read it`
    case 'unknown-format':
      return `“${refusal.extension}” is not a format we read: give .txt, .md, .html, .json, .jsonl, .xml, .rss or .atom`
    case 'too-long':
      return `has ${refusal.length} bytes, more than the limit of ${refusal.limit}: split it, or raise DATELINE_MAX_BYTES`
    case 'not-text':
      return 'is not text (it holds binary data): convert it to .txt or .html first'
    case 'no-text':
      return 'holds no words to read'
    case 'bad-json':
      return `is not valid JSON (${refusal.detail}): correct that line`
    case 'bad-row':
      return `field “${refusal.field}”: ${refusal.detail}`
    case 'bad-feed':
      return `is not a feed we can read (${refusal.detail}): give RSS, Atom, RDF or JSON Feed`
    case 'bad-date':
      return `“${refusal.value}” is not a date: give YYYY-MM-DD`
    case 'reader-fault':
      return `the reader failed on it (${refusal.detail}): the report is kept; please send us its text`
    default:
      return unreachable(refusal)
  }
}
