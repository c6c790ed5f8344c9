// Scores the times of the reading on TIMEX3 corpora: node bin/run.js bench/score-times.ts FOLDER [--errors KIND]
// FOLDER holds time/meantime.jsonl.gz and time/te3-train.jsonl.gz: one document a line, { doc, dct, text, timex: [{ start, end, type, value }] }.
// TempEval-3's measures, micro over all documents: relaxed (spans overlap, one to one), strict (same span), value (relaxed and equal value).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../src/language/analyse.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import { idFrom } from '../src/record/ids.ts'
import { openKnowledge } from './open-knowledge.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}
interface Document {
  readonly doc: string
  readonly dct?: string
  readonly text: string
  readonly timex: readonly Timex[]
}
interface Counts {
  gold: number
  found: number
  relaxed: number
  strict: number
  value: number
}

function documentsOf(file: string): Document[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  // The corpora's own format, described above; a broken line should stop the measurement.
  return lines.map(line => JSON.parse(line) as Document)
}

function timesOf({ doc, dct, text }: Document): Timex[] {
  const published = /^\d{4}-\d\d-\d\d/.test(dct ?? '') ? dct : undefined
  const analysis = analyse(text, undefined, models)
  return findTimes({ analysis, published, reportId: idFrom('r', doc) }).map(({ spans, type, value }) => ({
    start: spans[0]?.[0] ?? 0,
    end: spans.at(-1)?.[1] ?? 0,
    type,
    value,
  }))
}

/** Pairs of expected and found that overlap, same spans first, then the longest overlap. */
function pairs(gold: readonly Timex[], found: readonly Timex[]): [Timex, Timex][] {
  const candidates = gold.flatMap(one =>
    found
      .map(other => ({ one, other, shared: Math.min(one.end, other.end) - Math.max(one.start, other.start) }))
      .filter(({ shared }) => shared > 0),
  )
  const rank = ({ one, other, shared }: (typeof candidates)[number]) =>
    one.start === other.start && one.end === other.end ? Infinity : shared
  candidates.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
  const used = new Set<Timex>()
  const chosen: [Timex, Timex][] = []
  for (const { one, other } of candidates) {
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    chosen.push([one, other])
  }
  return chosen
}

function f1(right: number, { gold, found }: Counts): string {
  return gold + found === 0 ? '–' : ((200 * right) / (gold + found)).toFixed(1)
}

function showErrors(document: Document, found: readonly Timex[], chosen: readonly [Timex, Timex][]): void {
  const { text } = document
  const say = (kind: string, gold: Timex | undefined, ours: Timex | undefined) => {
    if (only !== kind && only !== 'all') return
    const at = gold ?? ours
    if (!at) return
    const show = (timex: Timex | undefined) =>
      timex ? `[${text.slice(timex.start, timex.end)}] ${timex.type} ${timex.value}` : '-'
    const context = text.slice(Math.max(0, at.start - 60), at.end + 40).replace(/\s+/g, ' ')
    console.log(`${kind} ${document.dct} gold ${show(gold)} | ours ${show(ours)} | ${context}`)
  }
  for (const [gold, ours] of chosen) {
    if (gold.value !== ours.value) say('value', gold, ours)
    if (gold.start !== ours.start || gold.end !== ours.end) say('span', gold, ours)
  }
  for (const gold of document.timex) if (!chosen.some(([one]) => one === gold)) say('missed', gold, undefined)
  for (const ours of found) if (!chosen.some(([, one]) => one === ours)) say('false', undefined, ours)
}

function score(name: string, documents: readonly Document[]): void {
  const counts: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 }
  for (const document of documents) {
    const found = timesOf(document)
    const chosen = pairs(document.timex, found)
    counts.gold += document.timex.length
    counts.found += found.length
    counts.relaxed += chosen.length
    counts.strict += chosen.filter(([a, b]) => a.start === b.start && a.end === b.end).length
    counts.value += chosen.filter(([a, b]) => a.value === b.value).length
    if (only) showErrors(document, found, chosen)
  }
  const { relaxed, strict, value } = counts
  console.log(
    `${name}: relaxed ${f1(relaxed, counts)}, strict ${f1(strict, counts)}, value ${f1(value, counts)} F1 (${counts.gold} expected, ${counts.found} found)`,
  )
}

function speed(documents: readonly Document[]): void {
  const analyses = documents.map(document => ({ document, analysis: analyse(document.text, undefined, models) }))
  const run = () => {
    for (const { document, analysis } of analyses)
      findTimes({ analysis, published: '2022-11-11', reportId: idFrom('r', document.doc) })
  }
  run()
  const start = performance.now()
  for (let round = 0; round < 5; round++) run()
  const seconds = (performance.now() - start) / 5000
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  const tokens = analyses.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0)
  console.log(
    `speed: ${(characters / 1e6 / seconds).toFixed(1)} million characters a second, ${Math.round(tokens / seconds / 1000)} thousand tokens a second`,
  )
}

const [folder, flag, kind] = process.argv.slice(2)
const { models } = await openKnowledge()
const only = flag === '--errors' ? (kind ?? 'all') : undefined
const files = ['meantime', 'te3-train'].map(name => ({ name, file: join(folder ?? '.', 'time', `${name}.jsonl.gz`) }))
const missing = files.filter(({ file }) => !existsSync(file))
if (folder === undefined || missing.length > 0) {
  console.error(`Give the corpora folder; not found: ${missing.map(({ file }) => file).join(', ')}`)
  process.exitCode = 2
} else {
  for (const { name, file } of files) score(name, documentsOf(file))
  speed(files.flatMap(({ file }) => documentsOf(file)))
}
