// What we read of an attribution corpus, for its own scorer:
// node bin/run.js bench/predict-statements.ts CORPUS.jsonl.gz PREDICTIONS.jsonl [--inner]
// A line of the corpus holds `doc`, `text` and perhaps `date`; a line of the predictions `doc` and `attributions` of `source`, `cue` and `content`
// spans. Statements inside other statements are left out unless `--inner` asks for them. Prints documents per second of the whole reading.
import { writeFileSync } from 'node:fs'
import { openKnowledge } from './open-knowledge.ts'
import { readText } from './statements/read-statements.ts'
import { readArticles } from './statements/score-polnear.ts'

const [corpus, target, inner] = process.argv.slice(2)
if (!corpus || !target) {
  console.error('Give a corpus (.jsonl.gz) and a file for the predictions.')
  process.exit(2)
}
const knowledge = await openKnowledge()
const articles = readArticles(corpus)
const started = performance.now()
const predictions = articles.map(({ doc, text, date }) => {
  const { statements } = readText({ name: doc, text, published: date }, knowledge)
  const wanted = inner === '--inner' ? statements : statements.filter(({ within }) => within === undefined)
  return JSON.stringify({ doc, attributions: wanted.map(({ source, cue, content }) => ({ source, cue, content })) })
})
const perSecond = articles.length / ((performance.now() - started) / 1000)
writeFileSync(target, `${predictions.join('\n')}\n`)
console.log(`${articles.length} documents, ${perSecond.toFixed(0)} a second (the whole reading)`)
