import { type HtmlElement, type HtmlNode, parsePage } from './dom.ts'

const ELEMENT = 1
const TEXT = 3
const CDATA = 4
const DOCUMENT = 9
const FRAGMENT = 11

/** Elements whose words are no words of the report. */
const UNREAD = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT TITLE'.split(
    ' ',
  ),
)
/** Elements of a page's frame, left out where the whole page is read. */
const FRAME = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG', 'MENU'])
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

interface Gathering {
  readonly blocks: string[]
  readonly skip: ReadonlySet<string>
  words: string
  item: boolean
  /** True right after a line break. */
  broken: boolean
}

/** The paragraphs of a tree without markup: white space closed up, list items beginning with `- `, `<q>` with its marks. */
export function blocksOf(root: HtmlNode, part: 'whole-page' | 'content' = 'content'): readonly string[] {
  const skip = part === 'whole-page' ? new Set([...UNREAD, ...FRAME]) : UNREAD
  const gathering: Gathering = { blocks: [], skip, words: '', item: false, broken: false }
  visit(root, gathering)
  flush(gathering)
  return gathering.blocks
}

/** The paragraphs of a piece of HTML, as a feed or a row has it. */
export function blocksOfHtml(html: string): readonly string[] {
  return blocksOf(parsePage(html).document.documentElement)
}

/** The words of a line that may hold markup or entities, as titles in feeds do. */
export function lineOfHtml(html: string): string {
  return /[<&]/.test(html) ? blocksOfHtml(html).join(' ').replaceAll('\n', ' ') : cleaned(html)
}

/** The same words with white space closed up and without characters that nobody can see. */
export function cleaned(words: string): string {
  return words
    .replace(INVISIBLE, '')
    .split('\n')
    .map(line => line.trim().replace(/\s+/g, ' '))
    .join('\n')
    .trim()
}

// Controls but tab and line ends; soft hyphen, zero-width space, word joiner, byte order mark. Joiners of Persian stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g

// Recursion is safe: a tree deeper than 250 elements is flattened before it is parsed.
function visit(node: HtmlNode, gathering: Gathering): void {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ')
    gathering.words += words
    if (words !== ' ' && words !== '') gathering.broken = false
    return
  }
  if (node.nodeType !== ELEMENT) {
    if (node.nodeType === DOCUMENT || node.nodeType === FRAGMENT)
      for (const child of node.childNodes) visit(child, gathering)
    return
  }
  const name = node.nodeName.toUpperCase()
  if (gathering.skip.has(name) || isHidden(node)) return
  if (name === 'BR') {
    breakLine(gathering)
    return
  }
  if (name === 'Q') gathering.words += '“'
  const isBlock = !INLINE.has(name)
  if (isBlock) flush(gathering)
  if (name === 'LI') gathering.item = true
  for (const child of node.childNodes) visit(child, gathering)
  if (isBlock) flush(gathering)
  if (name === 'LI') gathering.item = false
  if (name === 'Q') gathering.words += '”'
}

function isHidden(node: HtmlNode): boolean {
  // Only elements come here.
  const element = node as HtmlElement
  return element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

// Two breaks in a row are how old pages make a paragraph.
function breakLine(gathering: Gathering): void {
  if (gathering.broken) flush(gathering)
  else gathering.words += '\n'
  gathering.broken = !gathering.broken
}

function flush(gathering: Gathering): void {
  const block = cleaned(gathering.words)
  gathering.words = ''
  gathering.broken = false
  if (block === '') return
  gathering.blocks.push(gathering.item ? `- ${block.replace(/^[-–•*·]\s+/, '')}` : block)
  gathering.item = false
}
