import type { Name, NameKind, Sentence, Upos, Word } from '../analysis.ts'
import { findTextQuotations } from '../quotations.ts'
import type { ChainsInput } from './find-chains.ts'

/** A name of a sample by its words, and its kind. */
export type SampleName = readonly [words: string, kind: NameKind]

const NO_SPACE_BEFORE = /^(?:[.,:;?!)”]|['’]s|n['’]t)$/
const NO_SPACE_AFTER = /^[(“]$/

/**
 * A text with trees for tests. A line is a sentence, a line of "¶" begins a paragraph; words are apart by " · ", each "form UPOS XPOS head
 * deprel lemma"; the head counts from 1, 0 is the root; the lemma may be left out. Names are found by their words.
 */
export function sampleText(table: string, names: readonly SampleName[] = []): ChainsInput {
  let text = ''
  const tokens: Word[] = []
  const sentences: Sentence[] = []
  const paragraphs: [number, number][] = [[0, 0]]
  for (const line of table.trim().split('\n')) {
    if (line.trim() === '¶') {
      text += '\n\n'
      paragraphs.push([text.length, text.length])
      continue
    }
    const offset = tokens.length
    for (const row of line.split(' · ')) {
      const form = row.trim().split(' ')[0] ?? ''
      if (!NO_SPACE_BEFORE.test(form) && !NO_SPACE_AFTER.test(tokens.at(-1)?.text ?? '') && /\S$/.test(text))
        text += ' '
      tokens.push(wordOf(row.trim().split(' '), offset, text.length))
      text += form
    }
    const start = tokens[offset]?.start ?? 0
    sentences.push({ start, end: text.length, tokens: [offset, tokens.length], paragraph: paragraphs.length - 1 })
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph[1] = text.length
  }
  const quotations = findTextQuotations(text, paragraphs)
  return { text, tokens, sentences, paragraphs, quotations, names: findNames(tokens, names) }
}

function wordOf(
  [text = '', upos, xpos = '', head, deprel = 'dep', lemma]: readonly string[],
  offset: number,
  start: number,
): Word {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind: /^\p{L}|^['’]\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark',
    // A test's own table: whoever misspells a tag sees the test fail.
    upos: upos as Upos,
    xpos,
    lemma: lemma ?? text.toLowerCase(),
    ...(head === '0' ? {} : { head: offset + Number(head) - 1 }),
    deprel,
  }
}

function findNames(tokens: readonly Word[], names: readonly SampleName[]): Name[] {
  const found: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const [words, kind] of names) {
      const size = words.split(' ').length
      const own = tokens.slice(i, i + size)
      const [first, last] = [own[0], own.at(-1)]
      if (first && last && own.map(({ text }) => text).join(' ') === words)
        found.push({ start: first.start, end: last.end, tokens: [i, i + size], kind })
    }
  }
  return found.filter(a => !found.some(b => b.tokens[0] === a.tokens[0] && b.tokens[1] > a.tokens[1]))
}
