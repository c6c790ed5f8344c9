/** The fields between two `---` lines at the beginning of a Markdown text, and the text below them. */
export interface FrontMatter {
  /** By name in lower case; lists and nested fields are left out. */
  readonly fields: ReadonlyMap<string, string>
  readonly rest: string
}

/** Lines that front matter may have: beyond that the first `---` is a rule in the text. */
const MOST_LINES = 100

/** Reads `name: value` lines, which is what reports have of YAML; a text without front matter is all `rest`. */
export function frontMatterOf(source: string): FrontMatter {
  const none = { fields: new Map<string, string>(), rest: source }
  if (!/^---[ \t]*(?:\r\n?|\n)/.test(source)) return none
  const lines = source.split(/\r\n?|\n/, MOST_LINES)
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  if (end === -1) return none
  const fields = new Map<string, string>()
  for (const line of lines.slice(1, end)) {
    const match = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(\S.*)$/.exec(line)
    if (match?.[1] && match[2]) fields.set(match[1].toLowerCase(), unquoted(match[2].trim()))
  }
  return { fields, rest: restAfter(source, end + 1) }
}

function unquoted(value: string): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  if (/^'(?:[^']|'')*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  return value
}

function restAfter(source: string, lines: number): string {
  const breaks = /\r\n?|\n/g
  for (let line = 0; line < lines; line++) if (!breaks.exec(source)) return ''
  return source.slice(breaks.lastIndex)
}
