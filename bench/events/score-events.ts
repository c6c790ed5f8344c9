import type { Knowledge } from '../../src/reading/knowledge.ts'
import { type CorpusFile, corporaFolder, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { linesOfMuc, readMuc, scoreMuc } from './muc/score-muc.ts'
import { scoreOwnEvents } from './own/score-own.ts'
import { codePlv, linesOfPlv, scorePlv } from './score-plv.ts'
import { linesOfStatus, readStatuses, scoreStatus } from './score-status.ts'
import { reportSpeed } from './time-events.ts'

const MUC_4 = 'MUC-4, https://github.com/xinyadu/grit_doc_event_entity; one JSON object a line'
const CORPORA = {
  plv: {
    path: 'events/plv-train.jsonl.gz',
    home: 'PLV, https://github.com/snowood1/Zero-Shot-PLOVER; one JSON object a line: { id, text, marked, root }',
  },
  mucDev: { path: 'events/muc4-dev.jsonl.gz', home: MUC_4 },
  mucTrain: { path: 'events/muc4-train.jsonl.gz', home: MUC_4 },
  status: {
    path: 'events/status-meantime.jsonl.gz',
    home: 'MEANTIME, http://www.newsreader-project.eu/results/data/wikinews; one JSON object a line: { doc, dct, text, events }',
  },
} as const satisfies Readonly<Record<string, CorpusFile>>
type Paths = Readonly<Record<keyof typeof CORPORA, string>>

/**
 * Scores acts: what one does to another (PLV), incidents (MUC-4 dev), whether they happened (MEANTIME), our own texts, and how fast whole reports are
 * read. `errors` prints what is wrong by kind, of MUC-4 in its training reports and of our own texts in the dev half.
 */
export async function scoreEvents(
  report: Report,
  folder: string | undefined,
  { errors }: { readonly errors: boolean },
): Promise<void> {
  const paths = requireCorpora(corporaFolder(folder), CORPORA)
  const knowledge = await openKnowledge()
  const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
  const coded = codePlv(paths.plv, knowledge)
  scorePlv(report, coded)
  if (errors) say(linesOfPlv(coded))
  scoreIncidents(report, paths, { knowledge, errors, say })
  const statuses = readStatuses(paths.status, knowledge)
  scoreStatus(report, statuses)
  if (errors) say(linesOfStatus(statuses))
  scoreOwnEvents(report, knowledge, { errors })
  reportSpeed(report, paths.mucDev, knowledge)
}

function scoreIncidents(
  report: Report,
  { mucDev, mucTrain }: Paths,
  {
    knowledge,
    errors,
    say,
  }: { readonly knowledge: Knowledge; readonly errors: boolean; readonly say: (lines: readonly string[]) => void },
): void {
  scoreMuc(report, 'MUC-4 dev', { read: readMuc(mucDev, knowledge), roles: errors })
  if (!errors) return
  const train = readMuc(mucTrain, knowledge)
  scoreMuc(report, 'MUC-4 train', { read: train, roles: true })
  say(linesOfMuc(train))
}
