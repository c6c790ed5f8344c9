import { parseFeed } from 'feedsmith'
import { blocksOfHtml, lineOfHtml } from './blocks.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'
import { type FeedItem, itemsOfFeed } from './feed-item.ts'
import { isAddress } from './page-metadata.ts'
import type { Part } from './part.ts'

/** True for what says that it is a JSON Feed (jsonfeed.org). */
export function isJsonFeed(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  return typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version)
}

/** The items of an RSS, Atom or RDF file in its order; a file that is cut off or declares entities of its own is refused. */
export function* readFeed(xml: string): Generator<Part> {
  if (/<!ENTITY/i.test(xml)) {
    yield { place: '', complaint: { kind: 'bad-feed', detail: 'it declares entities of its own' } }
  } else if (!isWhole(xml)) yield { place: '', complaint: { kind: 'bad-feed', detail: 'it is cut off or is no feed' } }
  else yield* partsOfFeed(xml)
}

// The parser takes a file that is cut between two items for a whole one.
function isWhole(xml: string): boolean {
  return /<\/(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)\s*>/i.test(xml.slice(-2000))
}

/** The items of a feed, as XML text or as the value of a JSON Feed. */
export function* partsOfFeed(feed: unknown): Generator<Part> {
  let items: readonly FeedItem[]
  try {
    items = itemsOfFeed(parseFeed(feed))
  } catch (error) {
    // The parser throws on all that is no feed; a deep nest of elements is a RangeError to it.
    const detail = error instanceof Error ? error.message : String(error)
    yield { place: '', complaint: { kind: 'bad-feed', detail } }
    return
  }
  if (items.length === 0) yield { place: '', complaint: { kind: 'no-text' } }
  for (const [at, item] of items.entries()) yield { place: `#${at + 1}`, draft: draftOf(item) }
}

function draftOf(item: FeedItem): Draft {
  const title = item.title === undefined ? undefined : lineOfHtml(item.title)
  const blocks = item.content.kind === 'html' ? blocksOfHtml(item.content.value) : paragraphsOf(item.content.value)
  return {
    ...compose(title, blocks),
    title,
    outlet: item.outlet === undefined ? undefined : lineOfHtml(item.outlet),
    url: addressOf(item),
    published: item.published,
    publishedFrom: 'feed',
    language: item.language,
  }
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(paragraph => lineOfHtml(paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')))
    .filter(paragraph => paragraph !== '')
}

// An item's address may be relative to the feed's page.
function addressOf({ url, feedUrl }: FeedItem): string | undefined {
  if (url === undefined) return undefined
  if (isAddress(url)) return url
  const resolved = feedUrl !== undefined && URL.canParse(url, feedUrl) ? new URL(url, feedUrl).href : undefined
  return isAddress(resolved) ? resolved : undefined
}
