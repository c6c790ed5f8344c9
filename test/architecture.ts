/** What a folder may touch. `pure`: no file, network, clock, chance, environment or package but those named. */
export interface Layer {
  readonly mayImport: readonly string[]
  readonly pure: boolean
  /** npm packages; `any` for the edge. Type-only imports are free. */
  readonly packages: 'any' | readonly string[]
}

/** The import rule: a folder imports itself and what its line allows, nothing else. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  text: { mayImport: [], pure: true, packages: [] },
  language: { mayImport: ['text'], pure: true, packages: [] },
  record: { mayImport: ['text'], pure: true, packages: ['zod'] },
  gazetteer: { mayImport: ['text', 'record'], pure: true, packages: [] },
  reading: { mayImport: ['text', 'language', 'record', 'gazetteer'], pure: true, packages: [] },
  reconcile: { mayImport: ['text', 'record', 'gazetteer'], pure: true, packages: [] },
  intake: { mayImport: ['text', 'record'], pure: false, packages: 'any' },
  store: { mayImport: ['text', 'record'], pure: false, packages: 'any' },
  formats: { mayImport: ['text', 'record'], pure: false, packages: 'any' },
  app: {
    mayImport: ['text', 'record', 'gazetteer', 'reading', 'reconcile', 'intake', 'store', 'formats'],
    pure: false,
    packages: 'any',
  },
  http: { mayImport: ['record', 'app'], pure: false, packages: 'any' },
  cli: { mayImport: ['record', 'app', 'http'], pure: false, packages: 'any' },
}

/** What the desk may import from `src/`: whole folders, or single files. */
export const WEB_MAY_IMPORT: readonly string[] = ['text/', 'record/', 'http/contract.ts']

/** What a pure folder must not name: the clock, chance, the environment, the network, the machine's language settings. */
export const IMPURE: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /(?<![.\w])Date\(\s*\)/,
  /\bperformance\b/,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\bprocess\b/,
  /\bglobalThis\b/,
  /\bfetch\s*\(/,
  /\bset(?:Timeout|Interval|Immediate)\b/,
  /\bconsole\b/,
  /\brequire\s*\(/,
  /\btoLocale\w*\b/,
  /\blocaleCompare\b/,
  /\bIntl\b/,
  /\bimport\.meta\b/,
]

/** Names that say nothing of what is inside. */
export const EMPTY_NAMES = /^(?:utils?|helpers?|common|shared|misc|types|index)(?:\.tsx?)?$/

/** Lines a file may have before it is split; data files are excepted. */
export const MAX_LINES = 400
