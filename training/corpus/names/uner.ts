import type { NameKind } from '../../../src/language/analysis.ts'
import { readLines } from './lines.ts'
import { type NamedSentence, spansOfBio } from './named-sentence.ts'

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
  ['OTH', 'other'],
])

/**
 * Sentences of a file of Universal NER (https://www.universalner.org), IOB2 in the third column. All of them are annotated, by one reader;
 * `B-O` marks a sentence that he looked at and that has no name. `OTH` stands in the train file only, and there not on all peoples and works.
 */
export function readUner(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = []
  let [id, document] = ['', '']
  let rows: string[][] = []
  for (const line of readLines(path)) {
    const row = line.split('\t')
    if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (line.startsWith('# newdoc id = ')) document = line.slice(14)
    else if (row.length >= 3) rows.push(row)
    else if (line === '' && rows.length > 0) {
      const names = spansOfBio(
        rows.map(([, , tag]) => tag ?? 'O'),
        type => KINDS.get(type),
      )
      sentences.push({
        id,
        document: documentOf(id, document),
        forms: rows.map(([, form]) => form ?? ''),
        names,
        inner: [],
      })
      rows = []
    }
  }
  return sentences
}

// Where the comment on the document is missing, the sentence's id still says which it is.
function documentOf(id: string, document: string): string {
  return /^(.+)-\d+$/.exec(id)?.[1] ?? document
}
