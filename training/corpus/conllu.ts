import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One sentence of a CoNLL-U file, by column; all arrays as long as `forms`. Empty nodes are left out. */
export interface TreeSentence {
  readonly id: string
  readonly document: string
  /** True where a paragraph begins with this sentence. */
  readonly opensParagraph: boolean
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly features: readonly string[]
  /** Index of the head among `forms`; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  readonly misc: readonly string[]
  /** Multiword tokens: first and last word, the form as it is written, its MISC. */
  readonly multiword: readonly MultiwordToken[]
}

export interface MultiwordToken {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly misc: string
}

/** Genres of GUM whose licence forbids commercial use: never trained on. */
export const NONCOMMERCIAL = new Set(['essay', 'fiction', 'letter', 'podcast', 'whow'])

/** Sentences of a CoNLL-U file, gzipped or not, in file order. */
export function readConllu(path: string): TreeSentence[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences: TreeSentence[] = []
  let document = ''
  let block: string[] = []
  for (const line of text.split('\n')) {
    if (line !== '') {
      block.push(line)
      continue
    }
    const sentence = sentenceOf(block, document)
    if (sentence) {
      sentences.push(sentence)
      document = sentence.document
    }
    block = []
  }
  return sentences
}

/** The genre of a GUM document ("news" of `GUM_news_crane`); empty for other corpora. */
export function genreOf({ document }: TreeSentence): string {
  return /^GUM_([a-z]+)_/.exec(document)?.[1] ?? ''
}

function sentenceOf(lines: readonly string[], before: string): TreeSentence | undefined {
  const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'))
  if (rows.length === 0) return undefined
  const meta = (name: string) =>
    lines
      .find(line => line.startsWith(`# ${name}`))
      ?.split(' = ')
      .slice(1)
      .join(' = ')
  const words = rows.filter(([id]) => /^\d+$/.test(id ?? ''))
  const column = (index: number) => words.map(row => row[index] ?? '_')
  return {
    id: meta('sent_id') ?? '',
    document: meta('newdoc id') ?? before,
    opensParagraph: lines.some(line => line.startsWith('# newpar') || line.startsWith('# newdoc')),
    text: meta('text') ?? '',
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    features: column(5),
    heads: column(6).map(head => Number(head) - 1),
    deprels: column(7),
    misc: column(9),
    multiword: rows.flatMap(row => {
      const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '')
      return range
        ? [{ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form: row[1] ?? '', misc: row[9] ?? '_' }]
        : []
    }),
  }
}
