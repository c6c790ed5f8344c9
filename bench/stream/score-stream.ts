import type { Reading } from '../../src/record/reading.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import type { Measure } from '../record/b-cubed.ts'
import { recordOf } from '../record/read-story.ts'
import type { ReportTruth } from './publish.ts'
import { streamOf } from './stream.ts'
import { putBy, scoreChains, scoreStream } from './truth.ts'

const REPORTS = 2000

/** Scores the record of the first reports of a synthetic stream against what is so: how many, as the argument says. */
export async function scoreTheStream(report: Report, count: string | undefined): Promise<void> {
  const readings = new Map<string, Reading>()
  const truths: ReportTruth[] = []
  for (const { reading, truth } of streamOf({ seed: 1, reports: Number(count ?? REPORTS), startDay: '2021-03-01' })) {
    readings.set(reading.report.id, reading)
    truths.push(truth)
  }
  const { gazetteer } = await openKnowledge()
  const { record, actorOf } = recordOf(readings, gazetteer)
  const { events, families, speakers } = scoreStream(truths, putBy(record))
  const chains = scoreChains(truths, (id, chain) => actorOf(id, chain)?.id)
  const say = (name: string, { precision, recall, f1 }: Measure) => {
    report(`stream: ${name} B³ precision`, precision)
    report(`stream: ${name} B³ recall`, recall)
    report(`stream: ${name} B³ F1`, f1)
  }
  say('events', events)
  say('families', families)
  say('actors', chains)
  say('speakers', speakers)
}
