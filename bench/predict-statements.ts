// What we read of an attribution corpus, for its own scorer: `node bin/run.js bench/predict-statements.ts CORPUS.jsonl.gz PREDICTIONS.jsonl`.
// A line of the corpus holds `doc`, `text` and perhaps `date`; a line of the predictions `doc` and `attributions` of `source`, `cue` and
// `content` spans. Prints documents per second of the whole reading.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readReport } from '../src/reading/read.ts'
import type { ReportId } from '../src/record/ids.ts'
import { openKnowledge } from './open-knowledge.ts'

interface Document {
  readonly doc: string
  readonly text: string
  readonly date?: string
}

const [corpus, target] = process.argv.slice(2)
if (!corpus || !target) {
  console.error('Give a corpus (.jsonl.gz) and a file for the predictions.')
  process.exit(2)
}
const knowledge = await openKnowledge()
const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean)
const documents: Document[] = lines.map(line => JSON.parse(line))
const started = performance.now()
const predictions = documents.map(({ doc, text, date }) => {
  const published = date ? { published: date } : {}
  // The ids of the corpus only name documents here.
  const id = doc as ReportId
  const { statements } = readReport(
    { id, sha256: '0'.repeat(64), text, body: [0, text.length], origin: doc, ...published },
    knowledge,
  )
  return JSON.stringify({ doc, attributions: statements.map(({ source, cue, content }) => ({ source, cue, content })) })
})
const perSecond = documents.length / ((performance.now() - started) / 1000)
writeFileSync(target, `${predictions.join('\n')}\n`)
console.log(`${documents.length} documents, ${perSecond.toFixed(0)} a second (the whole reading)`)
