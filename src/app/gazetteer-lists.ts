import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { geojsonPlaces } from '../gazetteer/import/geojson-places.ts'
import { type Imported, REASONS } from '../gazetteer/import/imported.ts'
import { type Line, linesOf } from '../gazetteer/import/lines.ts'
import { type ListContext, type ListReader, listReader } from '../gazetteer/import/list-reader.ts'
import type { LayerHead, LayerSource } from '../gazetteer/layer.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { sha256 } from './gazetteer-layers.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

// For those who tell people why a row was left out.
export { REASONS }

/** Who watches the reading of a long file: told how many bytes of it have been read, and may end it. */
export interface Watch {
  readonly onBytes?: (file: string, done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** GeoJSON is read whole. */
const MOST_GEOJSON = 200_000_000

interface PlaceReading {
  readonly context: ListContext
  readonly onPlace: (imported: Imported) => void
  readonly watch: Watch
}

/** Reads a list of places, whatever it is a list in, and says what it was. */
export async function readPlaces(
  path: string,
  reading: PlaceReading,
): Promise<Result<LayerHead['sources'][number], GazetteerProblem>> {
  const start = await beginningOf(path)
  if (!start.ok) return start
  if (start.value.startsWith('PK')) return fail({ kind: 'packed-places', path })
  return /^\s*\{/.test(start.value) ? readGeojson(path, reading) : readList(path, reading)
}

/** Reads a file line by line, in a memory that does not grow with it. */
export async function readLines(
  path: string,
  { onBytes, signal }: Watch,
  onLine: (line: Line) => void,
): Promise<Result<LayerSource, GazetteerProblem>> {
  const of = await sizeOf(path)
  if (of === undefined) return fail({ kind: 'no-such-file', path })
  const hash = createHash('sha256')
  let done = 0
  const name = basename(path)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      // Without an encoding a stream gives bytes.
      const bytes = chunk as Uint8Array
      hash.update(bytes)
      done += bytes.length
      onBytes?.(name, done, of ?? 0)
      yield bytes
    }
  }
  for await (const lines of linesOf(chunks())) {
    for (const line of lines) onLine(line)
    if (signal?.aborted) return fail({ kind: 'stopped', path })
  }
  return ok({ name, sha256: hash.digest('hex') })
}

async function readList(
  path: string,
  { context, watch, onPlace }: PlaceReading,
): Promise<Result<LayerHead['sources'][number], GazetteerProblem>> {
  let list: ListReader | undefined
  let first: Line | undefined
  const take = (imported: Imported | undefined) => imported && onPlace(imported)
  const read = await readLines(path, watch, line => {
    if (first === undefined && line.text.trim() === '') return
    if (first === undefined) {
      first = line
      list = listReader(line, context)
    }
    take(list?.take(line))
  })
  if (!read.ok) return read
  if (!list) return fail({ kind: 'not-places', path, detail: `it begins “${(first?.text ?? '').slice(0, 60)}”` })
  take(list.end())
  return ok({ ...read.value, format: list.format })
}

async function readGeojson(
  path: string,
  { context, onPlace }: PlaceReading,
): Promise<Result<LayerHead['sources'][number], GazetteerProblem>> {
  const size = (await sizeOf(path)) ?? 0
  if (size > MOST_GEOJSON)
    return fail({ kind: 'not-places', path, detail: `GeoJSON of ${size} bytes; ${MOST_GEOJSON} are the most` })
  const bytes = await readFile(path)
  const places = geojsonPlaces(new TextDecoder().decode(bytes), context.defaults)
  if (!places) return fail({ kind: 'not-places', path, detail: 'JSON without features' })
  for (const place of places) onPlace(place)
  return ok({ name: basename(path), sha256: sha256(bytes), format: 'geojson' })
}

async function beginningOf(path: string): Promise<Result<string, GazetteerProblem>> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(64), 0, 64, 0)
      return ok(new TextDecoder().decode(buffer.subarray(0, bytesRead)))
    } finally {
      await file.close()
    }
  } catch {
    return fail({ kind: 'no-such-file', path })
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch {
    return undefined
  }
}
