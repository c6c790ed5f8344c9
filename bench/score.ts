// `npm run score -- language [FOLDER]`: what the language engine gets right on held-out corpora. `npm run score -- statements [FOLDER] [--errors]`:
// who said what, on PolNeAR and on fixtures/statements/; `--errors` prints what is wrong in their dev half. `npm run score -- places [FOLDER] [--errors]`:
// toponyms and where they are, on GWN, LGL and GeoVirus, and places said by others on fixtures/relative-places/. `npm run score -- times [FOLDER] [--errors]`: TIMEX3 on MEANTIME and the training texts of
// TempEval-3, chrono-node beside us; our own texts of fixtures/times/; the day of the act on MUC-4. `npm run score -- events [FOLDER] [--errors]`: who did what to whom on PLV, incidents on MUC-4, whether acts
// happened on MEANTIME and on our own texts. `npm run score -- record [FOLDER] [--errors]`: the record of whole stories, of the one in FOLDER or of each
// in fixtures/stories/; it needs no corpora. `npm run score -- stream [REPORTS]`: the record of the synthetic stream’s first
// reports, 2000 without a number. One line per figure; fails below the floors of floors.json. The corpora are in FOLDER, else where
// DATELINE_CORPORA says.
import { scoreEvents } from './events/score-events.ts'
import { measure, type Report } from './floor.ts'
import { scoreLanguage } from './language/score-language.ts'
import { scorePlaces } from './places/score-places.ts'
import { scoreRecord } from './record/score-record.ts'
import { scoreStatements } from './statements/score-statements.ts'
import { scoreTheStream } from './stream/score-stream.ts'
import { scoreTimes } from './times/score-times.ts'

type Score = (report: Report, folder: string | undefined, options: { readonly errors: boolean }) => Promise<void>

const PARTS: ReadonlyMap<string, Score> = new Map<string, Score>([
  ['events', scoreEvents],
  ['language', scoreLanguage],
  ['places', scorePlaces],
  ['record', scoreRecord],
  ['statements', scoreStatements],
  ['stream', scoreTheStream],
  ['times', scoreTimes],
])

const [part, ...rest] = process.argv.slice(2)
const score = PARTS.get(part ?? '')
if (!score) {
  process.stderr.write(`Usage: npm run score -- ${[...PARTS.keys()].join('|')} [FOLDER] [--errors]\n`)
  process.exit(2)
}
const folder = rest.find(argument => !argument.startsWith('--'))
const passed = await measure(report => score(report, folder, { errors: rest.includes('--errors') }))
process.exitCode = passed ? 0 : 1
