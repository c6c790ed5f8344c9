import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A corpus file that a measurement reads: where it lies in the corpora folder, and where a stranger finds it. */
export interface CorpusFile {
  readonly path: string
  readonly home: string
}

const EWT = 'UD English EWT, https://github.com/UniversalDependencies/UD_English-EWT'
const GUM = 'UD English GUM, https://github.com/UniversalDependencies/UD_English-GUM'
const UNER = 'Universal NER on EWT, https://github.com/UniversalNER/UNER_English-EWT'
const POLNEAR = 'PolNeAR, https://github.com/networkdynamics/PolNeAR; one JSON object a line, `text` is the article'

/** The corpora of the language and statement measurements, all public. */
export const LANGUAGE_CORPORA = {
  ewtDev: { path: 'treebanks/ewt-dev.conllu.gz', home: EWT },
  gumDev: { path: 'treebanks/gum-dev.conllu.gz', home: GUM },
  unerDev: { path: 'treebanks/uner-ewt-dev.iob2.gz', home: UNER },
  polnearDev: { path: 'attribution/polnear-dev.jsonl.gz', home: POLNEAR },
} as const satisfies Readonly<Record<string, CorpusFile>>

/** The folder of corpora: the one given, else that of `DATELINE_CORPORA`, else `../shared/corpora` beside the project. */
export function corporaFolder(given: string | undefined): string {
  return given ?? process.env['DATELINE_CORPORA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpora')
}

/** What to say where files are missing: which, and where they come from; `undefined` where all are there. */
export function explainMissing(folder: string, wanted: readonly CorpusFile[]): string | undefined {
  const missing = wanted.filter(({ path }) => !existsSync(join(folder, path)))
  if (missing.length === 0) return undefined
  const lines = missing.map(({ path, home }) => `  ${path}  from ${home}`)
  return [
    `Not found in ${folder}:`,
    ...lines,
    'Fetch them (gzipped, under these names), then give the folder as an argument or in DATELINE_CORPORA.',
  ].join('\n')
}

/** The paths of the wanted files, or the end of the process (exit code 2) after saying what is missing. */
export function requireCorpora<Name extends string>(
  folder: string,
  wanted: Readonly<Record<Name, CorpusFile>>,
): Readonly<Record<Name, string>> {
  const files: CorpusFile[] = Object.values(wanted)
  const complaint = explainMissing(folder, files)
  if (complaint !== undefined) {
    process.stderr.write(`${complaint}\n`)
    process.exit(2)
  }
  const paths = Object.entries<CorpusFile>(wanted).map(([name, { path }]) => [name, join(folder, path)] as const)
  // The keys are those of `wanted`, which Object.fromEntries forgets.
  return Object.fromEntries(paths) as Record<Name, string>
}
