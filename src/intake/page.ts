import { Readability } from '@mozilla/readability'
import { blocksOf } from './blocks.ts'
import { compose } from './compose.ts'
import { type HtmlDocument, type HtmlNode, parsePage } from './dom.ts'
import type { Draft } from './draft.ts'
import { readMetadata } from './page-metadata.ts'

/** A web page as a draft: its article by Readability, title and date from its metadata; never any markup. */
export function readPage(html: string): Draft {
  const { document, tangled } = parsePage(html)
  const metadata = readMetadata(document)
  const whole = wholePage(document)
  const article = tangled ? [] : articleOf(document)
  return {
    ...compose(metadata.title, chosen(article, whole)),
    ...metadata,
    publishedFrom: 'metadata',
  }
}

// Taken before Readability, which moves the page's elements.
function wholePage(document: HtmlDocument): readonly string[] {
  const inside = blocksOf(document.body, 'whole-page')
  return inside.length > 0 ? inside : blocksOf(document.documentElement, 'whole-page')
}

function articleOf(document: HtmlDocument): readonly string[] {
  try {
    // Readability's types name a browser's document, which linkedom's is in all that it uses.
    const reader = new Readability<HtmlNode>(document as never, { serializer: node => node as unknown as HtmlNode })
    const content = reader.parse()?.content
    return content ? blocksOf(content) : []
  } catch {
    // It throws on trees that are not of HTML; the words of the whole page are then what is read.
    return []
  }
}

// An article longer than the page without its frame is a page too small for Readability, which then gives the frame too.
function chosen(article: readonly string[], whole: readonly string[]): readonly string[] {
  if (article.length === 0) return whole
  return whole.length > 0 && letters(article) > letters(whole) ? whole : article
}

function letters(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0)
}
