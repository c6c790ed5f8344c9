// npm run train -- TASK [CORPORA] [flags]: trains one weight file of models/ again; training/README.md says which there are.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Programs by task, in the order in which they must run. */
const TASKS: Readonly<Record<string, string>> = {
  words: 'words.ts',
  sentences: 'sentences.ts',
  lemmas: 'lemmas.ts',
  syntax: 'syntax.ts',
  names: 'names.ts',
  truecase: 'truecase.ts',
  attribution: 'attribution.ts',
}

const [task = '', ...rest] = process.argv.slice(2)
const program = TASKS[task]
if (program === undefined) {
  process.stderr.write(`Usage: npm run train -- ${Object.keys(TASKS).join('|')} [CORPORA] [flags]\n`)
  process.exit(2)
}
const result = spawnSync(process.execPath, [join(import.meta.dirname, program), ...rest], { stdio: 'inherit' })
process.exitCode = result.status ?? 1
