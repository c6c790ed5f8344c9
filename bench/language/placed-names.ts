import type { NamedSentence, NameSpan } from '../../training/corpus/names/named-sentence.ts'
import type { TreebankDocument } from './analysed-text.ts'
import type { PlacedName } from './peers/peer.ts'

/** Names of a text by its characters as ranges of the document's words; one that begins or ends inside a word gets no range, and is wrong. */
export function nameSpansOf({ analysis: { words } }: TreebankDocument, names: readonly PlacedName[]): NameSpan[] {
  const starts = new Map(words.map(({ start }, i) => [start, i]))
  const ends = new Map(words.map(({ end }, i) => [end, i]))
  return names.map(({ start, end, kind }) => ({ first: starts.get(start) ?? -1, last: ends.get(end) ?? -1, kind }))
}

/** Names of the sentences of a document as ranges of the document's words. Sentences are found by their ids. */
export function goldNamesOf({ trees }: TreebankDocument, sentences: ReadonlyMap<string, NamedSentence>): NameSpan[] {
  let offset = 0
  return trees.flatMap(({ id, forms }) => {
    const first = offset
    offset += forms.length
    const sentence = sentences.get(id)
    if (!sentence) throw new Error(`${id}: its names are not there`)
    // The two corpora cut three sentences without names differently.
    if (sentence.names.length > 0 && sentence.forms.length !== forms.length)
      throw new Error(`${id}: names and trees have different words`)
    return sentence.names.map(name => ({ ...name, first: first + name.first, last: first + name.last }))
  })
}
