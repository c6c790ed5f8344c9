import type { Brief } from '../record/brief.ts'

/** A brief as a page of HTML that needs nothing else: no script, no style from elsewhere. All text is escaped. */
export function briefToHtml({ title, asOf, counts, sections, footnotes }: Brief): string {
  const told = sections.map(
    ({ heading, sentences }) => `<section>
<h2>${escaped(heading)}</h2>
<ul>
${sentences.map(sentence).join('\n')}
</ul>
</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(counts)}${asOf === undefined ? '' : `, as of ${escaped(asOf)}`}</p>
${told.join('\n')}${footnotes.length === 0 ? '' : `\n${notes(footnotes)}`}
</body>
</html>
`
}

function sentence({ text, of, footnotes }: Brief['sections'][number]['sentences'][number]): string {
  const links = footnotes.map(number => `<sup><a href="#note-${number}">${number}</a></sup>`).join('')
  return `<li data-of="${escaped(of)}">${escaped(text)}${links}</li>`
}

function notes(footnotes: Brief['footnotes']): string {
  const items = footnotes.map(
    ({ number, source, quote }) => `<li id="note-${number}">${escaped(source)}: <q>${escaped(quote)}</q></li>`,
  )
  return `<section>\n<h2>Footnotes</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
}
