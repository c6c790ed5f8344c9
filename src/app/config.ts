import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** One setting: the variable of the environment that gives it, what it is without, what it is for, what it may be. */
export interface Setting {
  readonly variable: string
  readonly default: string
  readonly purpose: string
  readonly expected: string
}

const setting = <T extends z.ZodType>(field: Setting & { readonly shape: T }) => field
const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most))

const FIELDS = {
  maxBytes: setting({
    variable: 'DATELINE_MAX_BYTES',
    default: '20000000',
    purpose: 'Most bytes that one report may have; a longer one is refused.',
    expected: 'a whole number of bytes from 1000 to 1000000000',
    shape: wholeNumber(1000, 1_000_000_000),
  }),
  host: setting({
    variable: 'DATELINE_HOST',
    default: '127.0.0.1',
    purpose: 'Address on which the desk is served; anything but 127.0.0.1 lets others on your network in.',
    expected: 'a host name or address without a port',
    shape: z.string().regex(/^[\w.:-]+$/),
  }),
  port: setting({
    variable: 'DATELINE_PORT',
    default: '4747',
    purpose: 'Port on which the desk is served; if it is taken, the next free one.',
    expected: 'a whole number from 0 to 65535',
    shape: wholeNumber(0, 65_535),
  }),
  gazetteer: setting({
    variable: 'DATELINE_GAZETTEER',
    default: join(ROOT, 'data', 'gazetteer.bin'),
    purpose: 'File of places, as “npm run build” makes it.',
    expected: 'the path of a file',
    shape: z.string().min(1),
  }),
  places: setting({
    variable: 'DATELINE_PLACES',
    default: join(ROOT, 'data', 'places'),
    purpose: 'Folder of the places that “dateline gazetteer add” has added.',
    expected: 'the path of a folder',
    shape: z.string().min(1),
  }),
  models: setting({
    variable: 'DATELINE_MODELS',
    default: join(ROOT, 'models'),
    purpose: 'Folder of weight files; the reader works by rules where there are none.',
    expected: 'the path of a folder',
    shape: z.string().min(1),
  }),
  desk: setting({
    variable: 'DATELINE_DESK',
    default: join(ROOT, 'dist', 'desk'),
    purpose: 'Folder of the built desk.',
    expected: 'the path of a folder',
    shape: z.string().min(1),
  }),
  reviewer: setting({
    variable: 'DATELINE_REVIEWER',
    default: 'reviewer',
    purpose: 'Name that your decisions are kept under.',
    expected: 'a name of 1 to 100 characters',
    shape: z.string().trim().min(1).max(100),
  }),
} as const

/** Every setting, parsed; made once at the start. Pass on the one value that is needed, never all of it. */
export type Config = { readonly [K in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[K]['shape']> } & {
  /** The system's PATH, on which other programs are looked for. */
  readonly searchPath: string
}

/** What can be set, for the documentation. */
export const SETTINGS: readonly Setting[] = Object.values(FIELDS).map(({ variable, purpose, expected, ...field }) => ({
  variable,
  default: field.default.startsWith(ROOT) ? field.default.slice(ROOT.length + 1) : field.default,
  purpose,
  expected,
}))

/** The settings of an environment, or all complaints about it at once. An empty variable counts as unset. */
export function readConfig(
  environment: { readonly [name: string]: string | undefined } = process.env,
): Result<Config, readonly Problem[]> {
  const problems: Problem[] = []
  const values: { [key: string]: unknown } = { searchPath: environment['PATH'] ?? '' }
  for (const [key, { variable, shape, expected, default: fallback }] of Object.entries(FIELDS)) {
    const value = environment[variable] || fallback
    const parsed = shape.safeParse(value)
    if (parsed.success) values[key] = parsed.data
    else problems.push({ kind: 'bad-setting', name: variable, value, expected })
  }
  // Each key was parsed by the shape of its own field, and none is missing if there is no problem.
  return problems.length > 0 ? fail(problems) : ok(Object.freeze(values) as unknown as Config)
}
