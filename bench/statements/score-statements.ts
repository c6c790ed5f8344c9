import { corporaFolder, LANGUAGE_CORPORA, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { scoreFixtures } from './score-fixtures.ts'
import { scorePolnear } from './score-polnear.ts'

/** Scores who said what: on PolNeAR, then on our own sentences and reports. */
export async function scoreStatements(
  report: Report,
  folder: string | undefined,
  options: { readonly errors: boolean },
): Promise<void> {
  const { polnearDev } = LANGUAGE_CORPORA
  const paths = requireCorpora(corporaFolder(folder), { polnearDev })
  const knowledge = await openKnowledge()
  scorePolnear(report, paths.polnearDev, knowledge)
  scoreFixtures(report, knowledge, options)
}
