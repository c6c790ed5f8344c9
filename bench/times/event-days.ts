// The day of an act, given the act: node bin/run.js bench/times/event-days.ts [FOLDER] [--errors] [--train]
// On MUC-4 dev (FOLDER/events/muc4-dev.jsonl.gz): incidents with one exact day, found by the strings that their templates were filled with. `--train`
// measures the training reports too, whose errors may be read; `--errors` prints those of train and of our own dev half, never those of dev and held.
import { type CorpusFile, corporaFolder, requireCorpora } from '../corpora.ts'
import { measure, type Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { gradeIncidents } from './event-day-incidents.ts'
import { gradeSamples } from './event-day-samples.ts'
import { type GradedDay, linesByRule, percentRight } from './graded-day.ts'

const HOME = 'MUC-4, https://github.com/xinyadu/grit_doc_event_entity; one JSON object a line'
const MUC_4 = {
  dev: { path: 'events/muc4-dev.jsonl.gz', home: HOME },
  train: { path: 'events/muc4-train.jsonl.gz', home: HOME },
} as const

/** Scores the days of acts: percent right on MUC-4 and on our own texts, and of these percent with the basis right too. */
export async function scoreEventDays(
  report: Report,
  folder: string | undefined,
  { errors, train = false }: { readonly errors: boolean; readonly train?: boolean },
): Promise<void> {
  const wanted: Readonly<Record<string, CorpusFile>> = train ? MUC_4 : { dev: MUC_4.dev }
  const paths = requireCorpora(corporaFolder(folder), wanted)
  const knowledge = await openKnowledge()
  const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
  for (const [part, path] of Object.entries(paths)) {
    const days = gradeIncidents(path, knowledge)
    report(`times: day of the act, MUC-4 ${part}`, percentRight(days))
    if (errors) say([`${days.length} incidents, right by rule:`, ...linesByRule(days)])
    if (errors && part === 'train') say(wrongOf(days))
  }
  for (const half of ['dev', 'held'] as const) {
    const days = gradeSamples(half, knowledge)
    report(`times: day of the act, own ${half}`, percentRight(days))
    report(
      `times: day of the act with its basis, own ${half}`,
      percentRight(days.map(day => ({ ...day, isRight: day.isGrounded }))),
    )
    if (errors && half === 'dev') say(wrongOf(days))
  }
}

function wrongOf(days: readonly GradedDay[]): readonly string[] {
  return days.filter(({ isGrounded }) => !isGrounded).map(({ line }) => line)
}

if (import.meta.main) {
  const [folder, flags] = [
    process.argv.slice(2).find(argument => !argument.startsWith('--')),
    new Set(process.argv.slice(2)),
  ]
  const options = { errors: flags.has('--errors'), train: flags.has('--train') }
  process.exitCode = (await measure(report => scoreEventDays(report, folder, options))) ? 0 : 1
}
