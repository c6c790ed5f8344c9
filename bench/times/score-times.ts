import { analyse } from '../../src/language/analyse.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { findTimes } from '../../src/reading/times/find-times.ts'
import { idFrom } from '../../src/record/ids.ts'
import { type CorpusFile, corporaFolder, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { f1 } from '../language/f1.ts'
import { fastest } from '../language/fastest.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { chronoTimes } from './chrono.ts'
import { scoreEventDays } from './event-days.ts'
import { scoreOwnTimes } from './score-own.ts'
import { publishedOf, readTimexDocuments, type Timex, type TimexDocument } from './timex.ts'
import { timexErrors } from './timex-errors.ts'
import { scoreTimex, totalTimex } from './timex-score.ts'

const FORM =
  'one JSON object a line: { doc, dct, text, timex: [{ start, end, type, value }] }, the time of publication left out'
const CORPORA = {
  meantime: {
    path: 'time/meantime.jsonl.gz',
    home: `MEANTIME, http://www.newsreader-project.eu/results/data/wikinews; ${FORM}`,
  },
  te3Train: { path: 'time/te3-train.jsonl.gz', home: `TempEval-3 (TimeBank and AQUAINT); ${FORM}` },
} as const satisfies Readonly<Record<string, CorpusFile>>
const MEASURES = ['relaxed', 'strict', 'value'] as const
const PASSES = 5

/** Scores the times of our reading on TIMEX3 corpora, those of chrono-node beside them; on texts of our own; and the days of acts. */
export async function scoreTimes(
  report: Report,
  folder: string | undefined,
  { errors }: { readonly errors: boolean },
): Promise<void> {
  const paths = requireCorpora(corporaFolder(folder), CORPORA)
  const knowledge = await openKnowledge()
  const corpora = [
    ['MEANTIME', readTimexDocuments(paths.meantime)],
    ['TempEval-3 train', readTimexDocuments(paths.te3Train)],
  ] as const
  for (const [corpus, documents] of corpora) {
    const found = documents.map(document => ourTimes(document, knowledge))
    reportScore(report, corpus, { documents, found })
    reportScore(report, `${corpus}, chrono-node`, { documents, found: documents.map(chronoTimes) })
    if (errors) for (const [i, document] of documents.entries()) printErrors(document, found[i] ?? [])
  }
  reportSpeed(
    report,
    corpora.flatMap(([, documents]) => documents),
    knowledge,
  )
  scoreOwnTimes(report, knowledge, { errors })
  await scoreEventDays(report, folder, { errors, train: false })
}

/** The times of a text by our reading, from its words alone. */
export function ourTimes(document: TimexDocument, { models }: Knowledge): readonly Timex[] {
  const analysis = analyse(document.text, undefined, models)
  const times = findTimes({ analysis, published: publishedOf(document), reportId: idFrom('r', document.doc) })
  return times.map(({ spans, type, value }) => ({
    start: spans[0]?.[0] ?? 0,
    end: spans.at(-1)?.[1] ?? 0,
    type,
    value,
  }))
}

interface Answers {
  readonly documents: readonly TimexDocument[]
  readonly found: readonly (readonly Timex[])[]
}

function reportScore(report: Report, name: string, { documents, found }: Answers): void {
  const score = totalTimex(documents.map(({ timex }, i) => scoreTimex(timex, found[i] ?? [])))
  for (const measure of MEASURES) report(`times: ${measure} F1, ${name}`, f1(score[measure]))
}

function printErrors(document: TimexDocument, found: readonly Timex[]): void {
  for (const line of timexErrors(document, found)) process.stdout.write(`${line}\n`)
}

/** Times alone, on texts whose words and trees are there; the fastest of several passes. */
function reportSpeed(report: Report, documents: readonly TimexDocument[], { models }: Knowledge): void {
  const texts = documents.map(document => ({
    analysis: analyse(document.text, undefined, models),
    published: publishedOf(document),
    reportId: idFrom('r', document.doc),
  }))
  const milliseconds = fastest(PASSES, () => {
    for (const text of texts) findTimes(text)
  })
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  report('times: characters per second', (1000 * characters) / milliseconds)
}
