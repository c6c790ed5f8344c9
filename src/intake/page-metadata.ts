import { cleaned } from './blocks.ts'
import type { HtmlDocument } from './dom.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { parsePublished } from './published.ts'

/** What a page says of itself outside its words. */
export interface PageMetadata {
  readonly title: string | undefined
  /** The first of its dates that can be read. */
  readonly published: string | undefined
  readonly outlet: string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
}

/** `meta` names that carry the publication date, the surest first: Open Graph, Dublin Core, and those of content systems. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'date',
] as const

/** Metadata of a page: Open Graph, JSON-LD, Dublin Core, `<time datetime>`, `rel=canonical`. To be read before Readability changes the page. */
export function readMetadata(document: HtmlDocument): PageMetadata {
  const meta = metaOf(document)
  const linked = linkedDataOf(document)
  const outlet = first([
    meta.get('og:site_name'),
    linked.outlet,
    meta.get('application-name'),
    meta.get('dc.publisher'),
  ])
  return {
    title: titleOf(document, { meta, linked, outlet }),
    published: datesOf(document, { meta, linked }).find(date => parsePublished(date) !== undefined),
    outlet,
    url: [canonicalOf(document), meta.get('og:url'), linked.url].find(isAddress),
    language: first([document.documentElement.getAttribute('lang'), linked.language, meta.get('og:locale')]),
  }
}

type Meta = ReadonlyMap<string, string>

function metaOf(document: HtmlDocument): Meta {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map(key => element.getAttribute(key)).find(Boolean)
    const content = cleaned(element.getAttribute('content') ?? '')
    const key = name?.toLowerCase() ?? ''
    if (content !== '' && !found.has(key)) found.set(key, content)
  }
  return found
}

function linkedDataOf(document: HtmlDocument): LinkedData {
  let data: LinkedData = {}
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    data = { ...readLinkedData(script.textContent ?? ''), ...data }
  }
  return data
}

function* datesOf(
  document: HtmlDocument,
  from: { readonly meta: Meta; readonly linked: LinkedData },
): Generator<string> {
  const { meta, linked } = from
  const [open, ...others] = DATE_NAMES
  yield meta.get(open) ?? ''
  yield linked.published ?? ''
  for (const name of others) yield meta.get(name) ?? ''
  for (const selector of [
    'time[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ]) {
    const time = document.querySelector(selector)
    yield time?.getAttribute('datetime') ?? time?.textContent ?? ''
  }
}

interface TitleSources {
  readonly meta: Meta
  readonly linked: LinkedData
  readonly outlet: string | undefined
}

function titleOf(document: HtmlDocument, { meta, linked, outlet }: TitleSources): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(heading => cleaned(heading.textContent ?? ''))
  const only = headings.length === 1 ? headings[0] : undefined
  const tag = document.querySelector('title')?.textContent ?? undefined
  const title = first([linked.headline, meta.get('og:title'), only, meta.get('twitter:title'), tag, headings[0]])
  return title && withoutOutlet(title.replace(/\s+/g, ' '), outlet)
}

// "Bridge falls | The Oster Post": the name of the outlet is no part of the headline.
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (!outlet || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title
  const before = title.slice(0, title.length - outlet.length).trimEnd()
  return /\S\s+[|–—:·»-]$/.test(before.slice(-40)) ? before.slice(0, -1).trimEnd() : title
}

function canonicalOf(document: HtmlDocument): string | undefined {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined
}

/** True for an absolute address of the web. */
export function isAddress(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
}

function first(values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const words = cleaned(value ?? '')
    if (words !== '') return words
  }
  return undefined
}
