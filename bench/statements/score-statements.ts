import { corporaFolder, requireCorpora, STATEMENT_CORPORA } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { scorePolnear } from './score-polnear.ts'

/** Scores who said what: on PolNeAR, then on our own sentences and reports. */
export async function scoreStatements(report: Report, folder: string | undefined): Promise<void> {
  const { polnearDev } = requireCorpora(corporaFolder(folder), STATEMENT_CORPORA)
  scorePolnear(report, polnearDev, await openKnowledge())
}
