import type { Knowledge } from '../reading/knowledge.ts'
import { ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'
import { type GazetteerPaths, loadGazetteer } from './gazetteer-file.ts'
import { loadModels } from './model-files.ts'

/** Where what the reader knows is kept: the gazetteer with the places added to it, and the folder of weight files. */
export interface KnowledgePaths extends GazetteerPaths {
  readonly models: string
}

/** What the reader knows; each file is read once per process. */
export async function loadKnowledge(paths: KnowledgePaths): Promise<Result<Knowledge, Problem>> {
  const gazetteer = await loadGazetteer(paths)
  if (!gazetteer.ok) return gazetteer
  const models = await loadModels(paths.models)
  if (!models.ok) return models
  return ok({ gazetteer: gazetteer.value, models: models.value })
}
