import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '../record/refusal.ts'
import type { Report } from '../record/report.ts'
import { unreachable } from '../record/result.ts'
import { REPORT_FILE, SIDECAR_FILE, type Source, sourcesIn } from './folder.ts'
import { type Format, formatOf } from './format-of.ts'
import { type Defaults, makeReport } from './make-report.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts-of.ts'
import { parsePublished } from './published.ts'
import { peek, readBytes } from './read-bytes.ts'
import { type Complaint, complaintOf, refusalOf } from './refuse.ts'
import { readReportFolder, readSidecar } from './report-folder.ts'
import { readRows } from './rows.ts'
import { SNIFFED_BYTES, sniff } from './sniff.ts'

/** A report, or why something is none. */
export type Taken =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }

/** `published`, `outlet` and `url` are for reports that do not say it themselves; `maxBytes` is per file, in JSONL per row. */
export interface IntakeOptions {
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly maxBytes: number
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Ends the taking in after the report in hand. */
  readonly signal?: AbortSignal
}

/**
 * Every report in the given paths, in a stable order; `-` is standard input. One bad source never stops the rest. A
 * `published` option that is no date is refused before anything is taken in, since all ids would rest on it.
 */
export async function* takeIn(paths: readonly string[], options: IntakeOptions): AsyncGenerator<Taken> {
  const published = options.published === undefined ? undefined : parsePublished(options.published)
  if (options.published !== undefined && published === undefined) {
    yield refused('--published', { kind: 'bad-date', value: options.published })
    return
  }
  const { published: _written, ...others } = options
  const intake: Intake = { ...others, ...(published !== undefined && { published }) }
  for await (const source of sourcesIn(paths)) {
    if (options.signal?.aborted) return
    for await (const taken of takeSource(source, intake)) {
      yield taken
      if (options.signal?.aborted) return
    }
  }
}

/** How many files the paths hold, for progress; folders are walked, what is refused on the way is not counted. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0
  for await (const source of sourcesIn(paths)) if (source.kind !== 'refused') count++
  return count
}

/** The options once the date is known to be one. */
type Intake = IntakeOptions & Defaults

function takeSource(source: Source, intake: Intake): AsyncIterable<Taken> {
  switch (source.kind) {
    case 'refused':
      return only({ kind: 'refusal', refusal: source.refusal })
    case 'stdin':
      if (!intake.stdin) return only(refused('-', { kind: 'unreadable', detail: 'no standard input was given' }))
      return takeStream({ origin: source.origin, chunks: intake.stdin, format: 'unnamed' }, intake)
    case 'file':
      return takeFile(source, intake)
    case 'report-folder':
      return takeReportFolder(source.origin, intake)
    default:
      return unreachable(source)
  }
}

async function* takeFile(source: Extract<Source, { kind: 'file' }>, intake: Intake): AsyncGenerator<Taken> {
  const { origin, bytes = 0 } = source
  const format = formatOf(origin) ?? 'unnamed'
  if (bytes > intake.maxBytes && format !== 'rows' && format !== 'unnamed') {
    yield refused(origin, { kind: 'too-long', length: bytes, limit: intake.maxBytes })
    return
  }
  yield* takeStream({ origin, chunks: createReadStream(origin), format }, intake)
}

interface Stream {
  readonly origin: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly format: Format | 'unnamed'
}

async function* takeStream({ origin, chunks, format }: Stream, intake: Intake): AsyncGenerator<Taken> {
  try {
    if (format === 'unnamed') {
      const { head, whole } = await peek(chunks, Math.min(SNIFFED_BYTES, intake.maxBytes))
      yield* takeStream({ origin, chunks: whole, format: sniff(head) }, intake)
    } else if (format === 'rows') {
      for await (const part of readRows(chunks, intake.maxBytes)) yield await takePart(part, { origin, intake })
    } else {
      const read = await readBytes(chunks, intake.maxBytes)
      if (!read.ok) yield refused(origin, read.error)
      else {
        for (const part of partsOf(read.value, format)) {
          yield await takePart(part, { origin, intake, bytes: read.value })
        }
      }
    }
  } catch (error) {
    // The system's errors while a file is read, and a library's on markup that it does not know: the others go on.
    yield refused(origin, complaintOf(error))
  }
}

async function* takeReportFolder(folder: string, intake: Intake): AsyncGenerator<Taken> {
  const origin = join(folder, REPORT_FILE)
  const sidecar = await readSidecar(folder)
  // The words are read even so: nothing is lost.
  if (!sidecar.ok) yield refused(join(folder, SIDECAR_FILE), sidecar.error)
  const read = await readBytes(createReadStream(origin), intake.maxBytes)
  if (!read.ok) {
    yield refused(origin, read.error)
    return
  }
  for (const part of partsOf(read.value, 'text')) {
    const known = sidecar.ok && 'draft' in part
    const draft = known ? { place: '', draft: readReportFolder(part.draft.text, sidecar.value) } : part
    yield await takePart(draft, { origin, intake, bytes: read.value })
  }
}

interface Context {
  readonly origin: string
  readonly intake: Intake
  /** The bytes of the file; a row or item of one is hashed by its own words. */
  readonly bytes?: Uint8Array
}

async function takePart(part: Part, { origin, intake, bytes }: Context): Promise<Taken> {
  const place = `${origin}${part.place}`
  if ('complaint' in part) return refused(place, part.complaint)
  const own = part.place === '' ? bytes : undefined
  const report = await makeReport({ draft: part.draft, origin: place, bytes: own ?? part.draft.text }, intake)
  return report.ok ? { kind: 'report', report: report.value } : refused(place, report.error)
}

function refused(origin: string, complaint: Complaint): Taken {
  return { kind: 'refusal', refusal: refusalOf(origin, complaint) }
}

async function* only(taken: Taken): AsyncGenerator<Taken> {
  yield taken
}
