import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Gazetteer, openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Layer } from '../gazetteer/layer.ts'
import { layered } from '../gazetteer/layered.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { layerFiles, readLayers } from './gazetteer-layers.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

/** Where places are kept: the gazetteer file, and the folder of places added to it, if any are to be read. */
export interface GazetteerPaths {
  readonly gazetteer: string
  readonly places?: string
}

const bases = new Map<string, Gazetteer>()
const whole = new Map<string, Gazetteer>()

/**
 * The places of a gazetteer file with all that were added to it; each file is read once per process, and again what was added since. A file that
 * is there and cannot be used is a problem: reading worse in silence would be a greater one.
 */
export async function loadGazetteer({
  gazetteer,
  places,
}: GazetteerPaths): Promise<Result<Gazetteer, GazetteerProblem>> {
  const base = await loadBase(gazetteer)
  if (!base.ok || places === undefined) return base
  const files = await layerFiles(places)
  if (files.length === 0) return base
  const key = [gazetteer, places]
    .map(path => resolve(path))
    .concat(files)
    .join('\n')
  const known = whole.get(key)
  if (known) return ok(known)
  const layers: Layer[] = []
  for (const { layer } of await readLayers(places)) {
    if (!layer.ok) return layer
    layers.push(layer.value)
  }
  const made = layered(base.value, layers)
  // What was added before something more was added is not asked for again.
  whole.clear()
  whole.set(key, made)
  return ok(made)
}

/** The places of a gazetteer file alone. */
export async function loadBase(path: string): Promise<Result<Gazetteer, GazetteerProblem>> {
  const key = resolve(path)
  const known = bases.get(key)
  if (known) return ok(known)
  let bytes: Uint8Array
  try {
    bytes = await readFile(key)
  } catch {
    return fail({ kind: 'no-gazetteer', path })
  }
  const opened = openGazetteer(bytes)
  if (!opened.ok) return fail({ kind: 'bad-gazetteer', path, detail: opened.error.detail })
  bases.set(key, opened.value)
  return opened
}
