const MARKUP = /[\\`*_{}[\]<>|~&]/g

/** Words as they stand, on one line and with no mark read as markup; safe in a table cell. */
export function words(text: string): string {
  return oneLine(text).replace(MARKUP, '\\$&')
}

/** A name or value of the program, set as code; safe in a table cell, where a bar must be escaped even in code. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${oneLine(text).replaceAll('|', '\\|')}${fence}`
}

/** A list of lower-case words in alphabetical order, each once. */
export function wordList(list: Iterable<string>): string {
  return [...new Set(list)].sort().map(words).join(', ')
}

/** A table of finished Markdown; a row shorter than the head ends in empty cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}

/** Several lines in one cell. */
export function lines(cells: readonly string[]): string {
  return cells.join('<br>')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
