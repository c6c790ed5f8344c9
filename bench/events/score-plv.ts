import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { PloverRoot } from '../../src/formats/plover/plover-event.ts'
import { treeOf } from '../../src/formats/plover/predicates/word-tree.ts'
import { relationBetween } from '../../src/formats/plover/relation-between.ts'
import { relationOfPair } from '../../src/formats/plover/relation-of-pair.ts'
import { analyse } from '../../src/language/analyse.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Span } from '../../src/text/span.ts'
import type { Report } from '../floor.ts'
import { f1 } from '../language/f1.ts'
import { readText } from '../statements/read-statements.ts'

/** A sentence of PLV with two in it, `<s>` and `<t>` around their words, and what the one does to the other. */
interface PlvRow {
  readonly id: string
  readonly text: string
  readonly marked: string
  readonly root: PloverRoot
}

/** A sentence with the root that the corpus has and ours; `isTold` is false where our reading tells no relation at all. */
export interface CodedSentence {
  readonly row: PlvRow
  readonly found: PloverRoot
  readonly isTold: boolean
  /** What events and statements alone give, without a look at the words between the two. */
  readonly byReading: PloverRoot
}

/** What is answered where the reading tells no relation: talks are the commonest of what actors do to each other in news. */
const PRIOR: PloverRoot = 'CONSULT'

/** Codes each sentence of a corpus file, source and target given. */
export function codePlv(path: string, knowledge: Knowledge): readonly CodedSentence[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  // The corpus's own format, described above; a broken line should stop the measurement.
  return lines.map(line => codeSentence(JSON.parse(line) as PlvRow, knowledge))
}

function codeSentence(row: PlvRow, knowledge: Knowledge): CodedSentence {
  const { text, ...pair } = unmarked(row.marked)
  const reading = readText({ name: row.id, text }, knowledge)
  const tree = treeOf(analyse(text, [[0, text.length]], knowledge.models).tokens)
  const found = relationOfPair(reading, tree, pair)
  const byReading = relationBetween(reading, pair) ?? PRIOR
  return { row, found: found ?? PRIOR, isTold: found !== undefined, byReading }
}

/** A sentence without its marks, and where they stood. */
export function unmarked(marked: string): {
  readonly text: string
  readonly source: readonly Span[]
  readonly target: readonly Span[]
} {
  const spans: Record<'s' | 't', Span[]> = { s: [], t: [] }
  let text = ''
  let from = 0
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part)
    if (!mark) text += part
    else if (mark[1] === '') from = text.length
    else spans[mark[2] === 's' ? 's' : 't'].push([from, text.length])
  }
  return { text, source: spans.s, target: spans.t }
}

/** Scores the roots: percent right, and F1 as the mean over the roots that the corpus has. */
export function scorePlv(report: Report, coded: readonly CodedSentence[]): void {
  const right = coded.filter(({ row, found }) => row.root === found).length
  report('events: PLOVER root right, PLV train', (100 * right) / coded.length)
  const byRoot = f1ByRoot(coded)
  report('events: PLOVER root macro-F1, PLV train', byRoot.reduce((sum, [, value]) => sum + value, 0) / byRoot.length)
  const byReading = coded.filter(({ row, byReading }) => row.root === byReading).length
  report('events: PLOVER root right by the reading alone, PLV train', (100 * byReading) / coded.length)
  const told = coded.filter(({ isTold }) => isTold).length
  report('events: sentences with a relation, PLV train', (100 * told) / coded.length)
}

function f1ByRoot(coded: readonly CodedSentence[]): readonly (readonly [PloverRoot, number])[] {
  const roots = [...new Set(coded.map(({ row }) => row.root))].sort()
  return roots.map(root => {
    const gold = coded.filter(({ row }) => row.root === root)
    const found = coded.filter(one => one.found === root).length
    return [root, f1({ gold: gold.length, found, right: gold.filter(one => one.found === root).length })] as const
  })
}

/** F1 by root, then what is wrong, the most frequent confusions first. */
export function linesOfPlv(coded: readonly CodedSentence[]): readonly string[] {
  const wrong = coded.filter(({ row, found }) => row.root !== found)
  const kinds = [...Map.groupBy(wrong, ({ row, found, isTold }) => `${row.root} as ${isTold ? found : 'nothing'}`)]
  return [
    ...f1ByRoot(coded).map(([root, value]) => `PLV ${root}: F1 ${value.toFixed(1)}`),
    ...kinds
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([kind, own]) => [`PLV ${kind}: ${own.length}`, ...own.map(({ row }) => `  ${row.id} ${row.marked}`)]),
  ]
}
