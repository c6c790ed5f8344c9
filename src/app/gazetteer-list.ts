import { stat } from 'node:fs/promises'
import type { LayerHead } from '../gazetteer/layer.ts'
import { ok, type Result } from '../record/result.ts'
import { type GazetteerPaths, loadBase } from './gazetteer-file.ts'
import { readLayers } from './gazetteer-layers.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

/** The base: its file, what it holds, and whose work that is. */
export interface BaseListed {
  readonly path: string
  readonly bytes: number
  readonly places: number
  readonly credit: string
}

/** One addition: its file with what is known of it, or what is wrong with it. */
export interface LayerListed {
  readonly path: string
  readonly bytes: number
  readonly layer: Result<LayerHead, GazetteerProblem>
  /** Merged with another base than there is now: what a newer base knows of its places does not show. */
  readonly isOutdated: boolean
}

const BASE_CREDIT = 'GeoNames (https://www.geonames.org), CC BY 4.0, and our own tables: src/gazetteer/CREDITS.md'

/** What the gazetteer is made of: the base, and the additions over it, the first first. */
export async function listGazetteer({
  gazetteer,
  places,
}: Required<GazetteerPaths>): Promise<
  Result<{ readonly base: BaseListed; readonly layers: readonly LayerListed[] }, GazetteerProblem>
> {
  const base = await loadBase(gazetteer)
  if (!base.ok) return base
  const { size } = await stat(gazetteer)
  const layers = (await readLayers(places)).map(({ path, bytes, layer }) => ({
    path,
    bytes,
    layer: layer.ok ? ok(layer.value.head) : layer,
    isOutdated: layer.ok && layer.value.head.base !== base.value.version,
  }))
  return ok({ base: { path: gazetteer, bytes: size, places: base.value.size, credit: BASE_CREDIT }, layers })
}
