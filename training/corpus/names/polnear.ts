import type { NameKind } from '../../../src/language/analysis.ts'
import { readLines } from './lines.ts'
import { type NamedSentence, type NameSpan, nested } from './named-sentence.ts'

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['PERSON', 'person'],
  ['ORGANIZATION', 'organisation'],
  ['LOCATION', 'place'],
  ['MISC', 'other'],
])

/** Sentences of PolNeAR with the names that Stanford CoreNLP finds: silver data, without a licence stated, for a weight file of its own. */
export function readPolnearNames(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = []
  let document = ''
  let rows: string[][] = []
  for (const line of readLines(path)) {
    const row = line.split('\t')
    if (line.startsWith('# doc ')) document = line.slice(6)
    else if (row.length >= 9) rows.push(row)
    else if (line === '' && rows.length > 0) {
      const id = `${document}-${sentences.length}`
      sentences.push({
        id,
        document,
        forms: rows.map(([, form]) => form ?? ''),
        ...nested(spansOf(rows.map(row => row[4] ?? 'O'))),
      })
      rows = []
    }
  }
  return sentences
}

/** Runs of one tag: CoreNLP's tags have no beginnings. */
function spansOf(tags: readonly string[]): NameSpan[] {
  return tags.flatMap((tag, first) => {
    const kind = KINDS.get(tag)
    if (kind === undefined || tags[first - 1] === tag) return []
    const end = tags.findIndex((other, at) => at > first && other !== tag)
    return [{ first, last: (end < 0 ? tags.length : end) - 1, kind }]
  })
}
