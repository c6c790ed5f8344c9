// `npm run score -- language [FOLDER]`: what the language engine gets right on held-out corpora, one line per figure; fails below the floors of
// floors.json. The corpora are in FOLDER, else where DATELINE_CORPORA says.
import { measure } from './floor.ts'
import { scoreLanguage } from './language/score-language.ts'

const [part, folder] = process.argv.slice(2)
if (part !== 'language') {
  process.stderr.write('Usage: npm run score -- language [FOLDER]\n')
  process.exit(2)
}
const passed = await measure(report => scoreLanguage(report, folder))
process.exitCode = passed ? 0 : 1
