import type { parseFeed } from 'feedsmith'
import { unreachable } from '../record/result.ts'
import { parsePublished } from './published.ts'

type Parsed = ReturnType<typeof parseFeed>
type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']

/** What we take from an item of any format of feed; the words are still HTML where `kind` says so. */
export interface FeedItem {
  readonly title: string | undefined
  readonly content: { readonly kind: 'html' | 'text'; readonly value: string }
  /** The first of its dates that can be read, publication before change. */
  readonly published: string | undefined
  readonly url: string | undefined
  readonly feedUrl: string | undefined
  readonly outlet: string | undefined
  readonly language: string | undefined
}

/** The items of a parsed feed in its order, the four formats brought to one shape. */
export function itemsOfFeed(parsed: Parsed): readonly FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return itemsOfRss(parsed.feed)
    case 'atom':
      return itemsOfAtom(parsed.feed)
    case 'rdf':
      return itemsOfRdf(parsed.feed)
    case 'json':
      return itemsOfJson(parsed.feed)
    default:
      return unreachable(parsed)
  }
}

function itemsOfRss(feed: Feed<'rss'>): readonly FeedItem[] {
  return (feed.items ?? []).map(item => ({
    title: item.title,
    content: html(item.content?.encoded, item.description),
    published: firstDate(item.pubDate, item.dc?.dates?.[0], item.atom?.published),
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    feedUrl: feed.link,
    outlet: item.source?.title ?? feed.title,
    language: item.dc?.languages?.[0] ?? feed.language,
  }))
}

function itemsOfAtom(feed: Feed<'atom'>): readonly FeedItem[] {
  return (feed.entries ?? []).map(entry => ({
    title: entry.title?.type === 'text' ? escaped(entry.title.value) : entry.title?.value,
    content:
      entry.content?.type === 'text'
        ? { kind: 'text', value: entry.content.value ?? '' }
        : html(entry.content?.value, entry.summary?.value),
    published: firstDate(entry.published, entry.dc?.dates?.[0], entry.updated),
    url: linkOf(entry.links),
    feedUrl: linkOf(feed.links),
    outlet: entry.source?.title?.value ?? feed.title?.value,
    language: entry.xml?.lang ?? feed.xml?.lang,
  }))
}

function itemsOfRdf(feed: Feed<'rdf'>): readonly FeedItem[] {
  return (feed.items ?? []).map(item => ({
    title: item.title,
    content: html(item.content?.encoded, item.description),
    published: firstDate(item.dc?.dates?.[0]),
    url: item.link,
    feedUrl: feed.link,
    outlet: feed.title,
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
  }))
}

function itemsOfJson(feed: Feed<'json'>): readonly FeedItem[] {
  return (feed.items ?? []).map(item => ({
    title: item.title === undefined ? undefined : escaped(item.title),
    content: item.content_html
      ? html(item.content_html)
      : { kind: 'text', value: item.content_text ?? item.summary ?? '' },
    published: firstDate(item.date_published, item.date_modified),
    url: item.url ?? item.external_url,
    feedUrl: feed.home_page_url,
    outlet: feed.title,
    language: item.language ?? feed.language,
  }))
}

function html(...values: readonly (string | undefined)[]): FeedItem['content'] {
  return { kind: 'html', value: values.find(value => value !== undefined && value.trim() !== '') ?? '' }
}

// Titles are read as HTML, which those of RSS are in practice; what is plain by its format is escaped for that.
function escaped(words: string): string
function escaped(words: string | undefined): string | undefined
function escaped(words: string | undefined): string | undefined {
  return words?.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

// The parser leaves dates as they are written and gives them no type.
function firstDate(...dates: readonly unknown[]): string | undefined {
  return dates.filter(date => typeof date === 'string').find(date => parsePublished(date) !== undefined)
}

interface Link {
  readonly href?: string | undefined
  readonly rel?: string | undefined
}

function linkOf(links: readonly Link[] | undefined): string | undefined {
  return (links?.find(link => link.rel === undefined || link.rel === 'alternate') ?? links?.[0])?.href
}
