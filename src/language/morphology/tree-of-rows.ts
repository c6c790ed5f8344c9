import type { Upos, Word } from '../analysis.ts'

/**
 * Words of a tree written as rows "form UPOS XPOS head deprel lemma", head counted from 1 and 0 for the root, lemma left out where it is the lower-case
 * form: for tests. Offsets run as if one space stood between words.
 */
export function treeOfRows(rows: string): Word[] {
  let at = 0
  return rows
    .trim()
    .split('\n')
    .map(row => {
      const [text = '', upos = 'X', xpos = '', head = '0', deprel = 'dep', lemma] = row.trim().split(/\s+/)
      const start = at
      at += text.length + 1
      const lower = text.toLowerCase().replaceAll('’', "'")
      return {
        start,
        end: start + text.length,
        text,
        lower,
        kind: /^\p{N}/u.test(text) ? 'number' : /\p{L}/u.test(text) ? 'word' : 'mark',
        // Rows are written by whoever tests, with the classes of `Upos`.
        upos: upos as Upos,
        xpos,
        lemma: lemma ?? lower,
        head: head === '0' ? undefined : Number(head) - 1,
        deprel,
      }
    })
}
