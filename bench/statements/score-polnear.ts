import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Statement } from '../../src/record/statement.ts'
import type { Report } from '../floor.ts'
import { type Counts, f1 } from '../language/f1.ts'
import { type AttributedText, PARTS } from './attribution.ts'
import { type AttributionScore, scoreText, totalScore } from './attribution-score.ts'
import { GROUPS } from './graded.ts'
import { readText } from './read-statements.ts'

interface Article extends AttributedText {
  readonly doc: string
  readonly date?: string
}

/** Reads a corpus of attributions: one JSON object a line, gzipped; a broken line stops the measurement. */
export function readArticles(path: string): readonly Article[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}

/**
 * Scores the statements of our reading on PolNeAR, which annotates the outermost attribution only: hence without what is said inside other
 * statements, and once more with it. Contents match when they share half of their words, the source when its head is covered.
 */
export function scorePolnear(report: Report, path: string, knowledge: Knowledge): void {
  const articles = readArticles(path)
  const started = performance.now()
  const found = articles.map(
    ({ doc, text, date }) => readText({ name: doc, text, published: date }, knowledge).statements,
  )
  const seconds = (performance.now() - started) / 1000
  const scoreOf = (pick: (statements: readonly Statement[]) => readonly Statement[]) =>
    totalScore(articles.map((article, i) => scoreText(article, pick(found[i] ?? []))))
  reportScore(
    report,
    'PolNeAR dev',
    scoreOf(statements => statements.filter(({ within }) => within === undefined)),
  )
  report('statements: joint F1 all, PolNeAR dev, inner statements too', f1(scoreOf(statements => statements).joint.all))
  report('statements: documents per second, PolNeAR dev', articles.length / seconds)
}

function reportScore(report: Report, corpus: string, score: AttributionScore): void {
  const say = (figure: string, counts: Counts) => report(`statements: ${figure}, ${corpus}`, f1(counts))
  for (const group of GROUPS) say(`joint F1 ${group}`, score.joint[group])
  say('content token F1', score.tokens.content)
  say('exact content F1', score.exactContent)
  say('source right where content found', score.sources)
  for (const part of PARTS) say(`exact spans F1 ${part}`, score.spans[part])
  say('token F1 source', score.tokens.source)
  say('token F1 cue', score.tokens.cue)
}
