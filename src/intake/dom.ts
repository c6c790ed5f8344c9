import { parseHTML } from 'linkedom'
import { flattened, isTangled } from './flatten.ts'

/** What we use of a DOM node. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<HtmlNode>
  readonly textContent: string | null
}

/** What we use of a DOM element. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

/** What we use of a document. */
export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement
  readonly body: HtmlElement
}

/** A page or a piece of one as a document; a tangle of tags is flattened to its paragraphs first. */
export function parsePage(html: string): { readonly document: HtmlDocument; readonly tangled: boolean } {
  const tangled = isTangled(html)
  const source = tangled ? flattened(html) : html
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`
  // linkedom's type is that of a browser's window, which this program has no library types for.
  const window = parseHTML(whole) as unknown as { readonly document: HtmlDocument }
  return { document: window.document, tangled }
}
