import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Layer, type LayerHead, openLayer, packLayer } from '../gazetteer/layer.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

/** A file of added places, and what is in it or what is wrong with it. */
export interface KeptLayer {
  readonly path: string
  readonly bytes: number
  readonly layer: Result<Layer, GazetteerProblem>
}

const NAMED = /^\d{4}-[0-9a-f]{12}\.layer$/
const UNDONE = 'undone'

/** Names of the layer files of a folder, the lowest first; none when there is no folder. */
export async function layerFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter(name => NAMED.test(name)).sort()
  } catch {
    return []
  }
}

/** The layers of a folder, the lowest first. */
export async function readLayers(folder: string): Promise<readonly KeptLayer[]> {
  const kept: KeptLayer[] = []
  for (const name of await layerFiles(folder)) kept.push(await readLayer(join(folder, name)))
  return kept
}

async function readLayer(path: string): Promise<KeptLayer> {
  const bad = (detail: string, bytes = 0): KeptLayer => ({
    path,
    bytes,
    layer: fail({ kind: 'bad-layer', path, detail }),
  })
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return bad(faultOf(error))
  }
  const opened = openLayer(bytes, sha256)
  return opened.ok ? { path, bytes: bytes.length, layer: opened } : bad(opened.error.detail, bytes.length)
}

/** Keeps a layer on top of those that are there. The file appears whole or not at all. */
export async function keepLayer(
  folder: string,
  head: Omit<LayerHead, 'id'>,
  places: Uint8Array,
): Promise<Result<LayerHead, GazetteerProblem>> {
  const known: LayerHead = { ...head, id: sha256(places) }
  return changing(folder, async () => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${await nextNumber(folder)}-${known.id.slice(0, 12)}.layer`)
    await writeFile(`${path}.part`, packLayer(known, places))
    await rename(`${path}.part`, path)
    return ok(known)
  })
}

/** Takes the topmost layer away; its file is put aside. Works on one that cannot be used too. */
export async function undoLayer(folder: string): Promise<Result<KeptLayer, GazetteerProblem>> {
  const name = (await layerFiles(folder)).at(-1)
  if (!name) return fail({ kind: 'no-addition' })
  return changing(folder, async () => {
    const kept = await readLayer(join(folder, name))
    await mkdir(join(folder, UNDONE), { recursive: true })
    // The number says what was taken back last.
    const turn = String((await readdir(join(folder, UNDONE))).length + 1).padStart(4, '0')
    const path = join(folder, UNDONE, `${turn}.${name}`)
    await rename(kept.path, path)
    return ok({ ...kept, path })
  })
}

/** Brings back what was taken back last, if nothing else was added since on the same layers. */
export async function redoLayer(folder: string): Promise<Result<KeptLayer, GazetteerProblem>> {
  return changing(folder, async () => {
    const top = (await readLayers(folder)).at(-1)
    const below = top === undefined ? '' : top.layer.ok ? top.layer.value.head.id : undefined
    for (const name of await undoneFiles(folder)) {
      const kept = await readLayer(join(folder, UNDONE, name))
      if (!kept.layer.ok || kept.layer.value.head.below !== below) continue
      const path = join(folder, `${await nextNumber(folder)}-${kept.layer.value.head.id.slice(0, 12)}.layer`)
      await rename(kept.path, path)
      return ok({ ...kept, path })
    }
    return fail({ kind: 'nothing-to-redo' })
  })
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Files taken back, the last first. */
async function undoneFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(folder, UNDONE)))
      .filter(name => name.endsWith('.layer'))
      .sort()
      .reverse()
  } catch {
    return []
  }
}

async function nextNumber(folder: string): Promise<string> {
  const last = (await layerFiles(folder)).at(-1)
  return String(Number(last?.slice(0, 4) ?? 0) + 1).padStart(4, '0')
}

async function changing<T>(
  folder: string,
  work: () => Promise<Result<T, GazetteerProblem>>,
): Promise<Result<T, GazetteerProblem>> {
  try {
    return await work()
  } catch (error) {
    return fail({ kind: 'cannot-keep-places', path: folder, detail: faultOf(error) })
  }
}

function faultOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
