import type { Span } from '../../src/text/span.ts'
import type { TreeSentence } from '../../training/corpus/conllu.ts'

/** A document as a text, and where its words and sentences stand in it. */
export interface RawText {
  readonly text: string
  readonly words: readonly Span[]
  readonly sentences: readonly Span[]
}

/** The raw text of one document: sentences apart by a space, paragraphs by a blank line. */
export function placeWords(trees: readonly TreeSentence[]): RawText {
  let text = ''
  const words: Span[] = []
  const sentences: Span[] = []
  for (const tree of trees) {
    if (text !== '') text += tree.opensParagraph ? '\n\n' : ' '
    const offset = text.length
    text += tree.text
    sentences.push([offset, text.length])
    for (const [start, end] of wordRanges(tree)) words.push([offset + start, offset + end])
  }
  return { text, words, sentences }
}

/** Where the words stand in the sentence's text. Those of a multiword token whose forms do not make up its surface share its range. */
export function wordRanges({ id, text, forms, multiword }: TreeSentence): Span[] {
  const shared = new Map(
    multiword
      .filter(({ first, last, form }) => forms.slice(first, last + 1).join('') !== form)
      .map(token => [token.first, token]),
  )
  const spans: Span[] = []
  let at = 0
  while (spans.length < forms.length) {
    const token = shared.get(spans.length)
    const form = token?.form ?? forms[spans.length] ?? ''
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`${id}: "${form}" is not in the text after ${at}`)
    at = start + form.length
    const count = token ? token.last - token.first + 1 : 1
    for (let i = 0; i < count; i++) spans.push([start, at])
  }
  return spans
}
