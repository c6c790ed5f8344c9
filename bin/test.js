// `npm test`: all tests in one process, the browser's among them where a Chromium is found.
import { ensureBuilt, ensureInstalled, ROOT, run } from './launch.js'

ensureInstalled()
ensureBuilt()
const given = process.argv.slice(2)
const files = given.filter(argument => !argument.startsWith('-'))
const flags = given.filter(argument => argument.startsWith('-'))
const all = [
  'src/**/*.test.ts',
  'training/{corpus,network,syntax}/**/*.test.ts',
  'web/**/*.test.ts',
  'bench/**/*.test.ts',
  'test/**/*.test.ts',
]
run(
  [
    '--test',
    '--test-isolation=none',
    '--test-reporter=spec',
    '--test-timeout=300000',
    ...flags,
    ...(files.length > 0 ? files : all),
  ],
  { cwd: ROOT },
)
