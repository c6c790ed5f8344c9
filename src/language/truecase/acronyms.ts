import type { Token } from '../tokens.ts'

/** Longest acronym, and most words that one may stand for. */
const [LONGEST, MOST_WORDS] = [7, 9]

/** The words of a text in capitals that the text itself explains as acronyms: "PEOPLE’S LIBERATION FRONT (PLF)", "PLF [PEOPLE’S LIBERATION FRONT]". */
export function explainedAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [at, { text }] of tokens.entries()) {
    if (!OPENS.test(text)) continue
    const [before, inside] = [tokens[at - 1], tokens[at + 1]]
    const isAlone = CLOSES.test(tokens[at + 2]?.text ?? '')
    if (inside && isAlone && standsFor(inside.text, initials(tokens, at - MOST_WORDS, at))) found.add(inside.text)
    if (before && !isAlone && standsFor(before.text, initials(tokens, at + 1, at + 1 + MOST_WORDS)))
      found.add(before.text)
  }
  return found
}

const OPENS = /^[([]$/
const CLOSES = /^[)\]]$/

/** First letters of the words from one token up to another, as far as no bracket closes. */
function initials(tokens: readonly Token[], from: number, to: number): string {
  let letters = ''
  for (const { kind, text } of tokens.slice(Math.max(0, from), to)) {
    if (CLOSES.test(text)) break
    if (kind === 'word') letters += text.charAt(0)
  }
  return letters
}

/** The letters of the acronym are among the initials in that order: three at the least, and all of them. */
function standsFor(acronym: string, letters: string): boolean {
  if (acronym.length < 2 || acronym.length > LONGEST || !/^\p{Lu}+$/u.test(acronym)) return false
  let at = 0
  for (const letter of letters) if (letter === acronym[at]) at++
  return at === acronym.length
}
