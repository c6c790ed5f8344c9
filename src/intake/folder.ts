import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Refusal } from '../record/refusal.ts'
import { formatOf, isNoReport } from './format-of.ts'
import { complaintOf, refusalOf } from './refuse.ts'

/** Something to take in, or why it cannot be. `origin` is the path as the user gave it, or below that. */
export type Source =
  | { readonly kind: 'stdin'; readonly origin: string }
  | { readonly kind: 'file'; readonly origin: string; readonly bytes: number | undefined }
  | { readonly kind: 'report-folder'; readonly origin: string }
  | { readonly kind: 'refused'; readonly origin: string; readonly refusal: Refusal }

/** The two files that make a folder one report: its words, and what is known of them. */
export const REPORT_FILE = 'report.txt'
export const SIDECAR_FILE = 'source.json'

/** The sources that paths name, folders walked in the order of their names; `-` is standard input. */
export async function* sourcesIn(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'stdin', origin: '-' }
    else yield* sourcesAt(path, { named: true, visited: new Set() })
  }
}

interface Walk {
  /** True for a path that the user gave, false for what was met in a folder. */
  readonly named: boolean
  /** Real paths of the folders walked so far: a link back to one of them is not followed. */
  readonly visited: Set<string>
}

async function* sourcesAt(path: string, walk: Walk): AsyncGenerator<Source> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) yield* sourcesInFolder(path, walk)
    else if (walk.named && basename(path) === REPORT_FILE && (await exists(join(dirname(path), SIDECAR_FILE)))) {
      yield { kind: 'report-folder', origin: dirname(path) }
    } else if (formatOf(path) === undefined) yield* unknown(path, walk)
    else if (stats.isFile()) yield { kind: 'file', origin: path, bytes: stats.size }
    // A pipe that the user names, as a shell's <(…) does; one met in a folder might never end.
    else if (walk.named) yield { kind: 'file', origin: path, bytes: undefined }
  } catch (error) {
    yield refused(path, error)
  }
}

async function* sourcesInFolder(path: string, walk: Walk): AsyncGenerator<Source> {
  const real = await realpath(path)
  if (walk.visited.has(real)) return
  walk.visited.add(real)
  const names = (await readdir(path)).sort()
  if (names.includes(REPORT_FILE) && names.includes(SIDECAR_FILE)) {
    yield { kind: 'report-folder', origin: path }
    return
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue
    yield* sourcesAt(join(path, name), { ...walk, named: false })
  }
}

function* unknown(path: string, { named }: Walk): Generator<Source> {
  if (!named && isNoReport(path)) return
  const extension = extname(path)
  yield { kind: 'refused', origin: path, refusal: refusalOf(path, { kind: 'unknown-format', extension }) }
}

function refused(path: string, error: unknown): Source {
  return { kind: 'refused', origin: path, refusal: refusalOf(path, complaintOf(error)) }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  )
}
