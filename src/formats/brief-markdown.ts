import type { Brief } from '../record/brief.ts'

/** A brief as Markdown with footnotes (`[^1]`), as GitHub and Pandoc read them. Whatever Markdown would read as its own is escaped. */
export function briefToMarkdown({ title, asOf, counts, sections, footnotes }: Brief): string {
  const lines = [`# ${plain(title)}`, '', `${plain(counts)}${asOf === undefined ? '' : `, as of ${asOf}`}`]
  for (const { heading, sentences } of sections) {
    lines.push('', `## ${plain(heading)}`, '')
    for (const { text, footnotes: numbers } of sentences)
      lines.push(`- ${plain(text)}${numbers.map(number => `[^${number}]`).join('')}`)
  }
  if (footnotes.length > 0) lines.push('')
  for (const { number, source, quote } of footnotes) lines.push(`[^${number}]: ${plain(source)}: “${plain(quote)}”`)
  return `${lines.join('\n')}\n`
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '&amp;')
}
