const MOST_TERMS = 32
const MOST_CHARACTERS = 1000

/**
 * A person's query in FTS5's language: every term must occur; `"a phrase"` and `begin*` are kept, all else is quoted, so
 * that no query is an error. `undefined` if there is nothing to look for.
 */
export function matchQuery(query: string): string | undefined {
  const terms: string[] = []
  for (const [, phrase, word] of query.slice(0, MOST_CHARACTERS).matchAll(/"([^"]*)"?|([^\s"]+)/gu)) {
    const isPrefix = word?.endsWith('*') ?? false
    const term = (phrase ?? word ?? '').replaceAll(/[\0*]/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(term)) terms.push(`"${term}"${isPrefix ? '*' : ''}`)
    if (terms.length === MOST_TERMS) break
  }
  return terms.length > 0 ? terms.join(' ') : undefined
}
