/** Elements that may stand open inside each other: Readability needs 20 s for 2,000, and pages have 60 at the most. */
const DEEPEST = 250
/** Tags of the longest page that is looked at as a tree: about 20,000 elements, for which Readability may need 3 s. */
const MOST_TAGS = 40_000

/** Elements that have no end tag, or are ended by the next of their kind: they cannot pile up. */
const SELF_ENDING =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|tbody|tfoot|th|thead|tr|track|wbr)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|title|tr|ul)$/
const UNREAD = /^(?:script|style|noscript|template|svg|math|iframe|object|select|textarea|button|title|nav|footer)$/

/** Elements whose content holds no tags. */
const RAW = /^(?:script|style)$/

interface Tag {
  readonly name: string
  readonly ends: boolean
  readonly start: number
  readonly end: number
}

/** True for markup that is nested so deep, or is so long, that a tree of it would take a minute and more to read. */
export function isTangled(html: string): boolean {
  if (isBeyond(html, MOST_TAGS)) return true
  const open = new Map<string, number>()
  let depth = 0
  for (const { name, ends, start, end } of tagsOf(html)) {
    if (SELF_ENDING.test(name) || html.charAt(end - 2) === '/' || start === end) continue
    const before = open.get(name) ?? 0
    if (ends && before === 0) continue
    open.set(name, before + (ends ? -1 : 1))
    depth += ends ? -1 : 1
    if (depth > DEEPEST) return true
  }
  return false
}

function isBeyond(html: string, most: number): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1 && count <= most; at = html.indexOf('<', at + 1)) count++
  return count > most
}

/**
 * The same words with paragraphs and list items as the only tags, in time that grows with the length alone. A `<` that
 * begins no tag is left out: the parser needs minutes for millions of them.
 */
export function flattened(html: string): string {
  const out: string[] = []
  const isEnded = endingsOf(html)
  let from = 0
  let unread: string | undefined
  let mark = ''
  const keep = (to: number) => {
    const words = html.slice(from, to).replaceAll('<', ' ')
    if (unread !== undefined || words === '') return
    if (words.trim() === '') out.push(' ')
    else {
      out.push(mark, words)
      mark = ''
    }
  }
  for (const { name, ends, start, end } of tagsOf(html)) {
    keep(start)
    if (unread === undefined && !ends && UNREAD.test(name) && (RAW.test(name) || isEnded(name, end))) unread = name
    else if (unread === name && ends) unread = undefined
    if (name === 'li' && !ends) mark = '<li>'
    else if (BLOCK.test(name) && (ends || mark === '')) mark = '<p>'
    from = end
  }
  keep(html.length)
  return out.join('')
}

// Whether an element is ended anywhere below; each name is looked for once.
function endingsOf(html: string): (name: string, from: number) => boolean {
  const lower = html.toLowerCase()
  const last = new Map<string, number>()
  return (name, from) => {
    const known = last.get(name) ?? lower.lastIndexOf(`</${name}`)
    last.set(name, known)
    return known >= from
  }
}

/** The tags of a page in order, by a plain scan; comments and declarations come as tags without a name. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const tag = tagAt(html, at)
    if (!tag) {
      at = html.indexOf('<', at + 1)
      continue
    }
    yield tag
    const inside = !tag.ends && RAW.test(tag.name) ? endOfRaw(html, tag) : tag.end
    at = html.indexOf('<', inside)
  }
}

function tagAt(html: string, start: number): Tag | undefined {
  if (html.startsWith('<!--', start)) return { name: '', ends: false, start, end: after(html, '-->', start + 4) }
  const next = html.charAt(start + 1)
  if (next === '!' || next === '?') return { name: '', ends: false, start, end: after(html, '>', start) }
  const ends = next === '/'
  const from = start + (ends ? 2 : 1)
  if (!/[a-zA-Z]/.test(html.charAt(from))) return undefined
  let to = from
  while (to - from < 20 && /[\w-]/.test(html.charAt(to))) to++
  return { name: html.slice(from, to).toLowerCase(), ends, start, end: after(html, '>', to) }
}

// What is never ended runs to the end, so that each part of the page is looked at once.
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function endOfRaw(html: string, tag: Tag): number {
  const pattern = tag.name === 'script' ? /<\/script/gi : /<\/style/gi
  pattern.lastIndex = tag.end
  return pattern.exec(html)?.index ?? html.length
}
