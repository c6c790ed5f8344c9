import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Status } from '../../src/record/event.ts'
import type { Report } from '../floor.ts'
import { f1 } from '../language/f1.ts'
import { readScene } from '../times/read-scene.ts'
import { statusOfWord } from './status-of-word.ts'

/** A text of MEANTIME with the words that name an act. */
interface StatusRow {
  readonly doc: string
  readonly dct: string
  readonly text: string
  readonly events: readonly {
    readonly start: number
    readonly end: number
    /** Absent or empty where the annotators said nothing of the act; such an act is not asked for. */
    readonly polarity?: string
    readonly time?: string
  }[]
}

/** An act of the corpus and what the reader makes of it. */
export interface ReadStatus {
  readonly isNegated: boolean
  readonly isFuture: boolean
  readonly found: Status | 'nothing'
  /** One line for whoever looks for what is wrong. */
  readonly line: string
}

const NEGATED: ReadonlySet<string> = new Set<Status>(['negated', 'averted'])
const FUTURE: ReadonlySet<string> = new Set<Status>(['planned', 'predicted', 'threatened', 'feared', 'hypothetical'])

/** The status of each act of a corpus file, the word given. */
export function readStatuses(path: string, knowledge: Knowledge): readonly ReadStatus[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  // The corpus's own format, described above; a broken line should stop the measurement.
  return lines.flatMap(line => statusesIn(JSON.parse(line) as StatusRow, knowledge))
}

function statusesIn({ doc, dct, text, events }: StatusRow, knowledge: Knowledge): readonly ReadStatus[] {
  const read = readScene({ name: doc, text, published: dct }, knowledge)
  return events.filter(isAnnotated).map(({ start, end, polarity, time }) => {
    const status = statusOfWord(read, [start, end])
    const found = status?.value ?? 'nothing'
    const around = `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`
    const line = `${polarity} ${time}, found ${found} by ${status?.rule}: ${around.replaceAll('\n', ' ')}`
    return { isNegated: polarity === 'NEG', isFuture: time === 'FUTURE', found, line }
  })
}

const isAnnotated = ({ polarity, time }: StatusRow['events'][number]) => Boolean(polarity && time)

/** Scores negated and future acts found as such. */
export function scoreStatus(report: Report, read: readonly ReadStatus[]): void {
  report(
    'events: negated F1, MEANTIME',
    f1OfKind(read, ({ isNegated }) => isNegated, NEGATED),
  )
  report(
    'events: future F1, MEANTIME',
    f1OfKind(read, ({ isFuture }) => isFuture, FUTURE),
  )
}

function f1OfKind(
  read: readonly ReadStatus[],
  isGold: (one: ReadStatus) => boolean,
  kind: ReadonlySet<string>,
): number {
  const gold = read.filter(isGold)
  const found = read.filter(one => kind.has(one.found))
  return f1({ gold: gold.length, found: found.length, right: gold.filter(one => kind.has(one.found)).length })
}

/** What is wrong, one line an act. */
export function linesOfStatus(read: readonly ReadStatus[]): readonly string[] {
  return read
    .filter(one => one.isNegated !== NEGATED.has(one.found) || one.isFuture !== FUTURE.has(one.found))
    .map(({ line }) => line)
}
