import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { type Incident, type IncidentReport, incidentReportOf } from './event-day-gold.ts'
import { tellingsOf } from './event-day-tellings.ts'
import { dateOf, dayTold, type GradedDay } from './graded-day.ts'
import { type ReadScene, readScene } from './read-scene.ts'

/** The incidents of a MUC-4 file (`.jsonl.gz`) that have one exact day, each with the day that our reader gives it. */
export function gradeIncidents(path: string, knowledge: Knowledge): readonly GradedDay[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.flatMap(line => {
    const report = incidentReportOf(line)
    return report ? gradeReport(report, knowledge) : []
  })
}

function gradeReport({ id, text, published, incidents }: IncidentReport, knowledge: Knowledge): readonly GradedDay[] {
  const read = readScene({ name: id, text, published }, knowledge)
  return incidents.map(incident => gradeIncident(id, read, incident))
}

function gradeIncident(id: string, read: ReadScene, incident: Incident): GradedDay {
  const tellings = tellingsOf(read, incident)
  const found = dayTold(read, tellings)
  const day = dateOf(found)
  const isRight = day !== undefined && incident.days.includes(day)
  const words = tellings.slice(0, 4).map(({ head }) => read.scene.analysis.tokens[head]?.text)
  const rule = found?.rule ?? 'none'
  const line = `${id} ${incident.kinds.join('/')} (${words.join(', ')}): ${incident.days.join(' or ')}, found ${day} by ${rule}`
  return { isRight, isGrounded: isRight, rule, line }
}
