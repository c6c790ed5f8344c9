import type { Knowledge } from '../reading/knowledge.ts'
import { ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { loadModels } from './model-files.ts'

/** Where what the reader knows is kept: the gazetteer file, and the folder of weight files. */
export interface KnowledgePaths {
  readonly gazetteer: string
  readonly models: string
}

/** What the reader knows; each file is read once per process. */
export async function loadKnowledge(paths: KnowledgePaths): Promise<Result<Knowledge, Problem>> {
  const gazetteer = await loadGazetteer(paths.gazetteer)
  if (!gazetteer.ok) return gazetteer
  const models = await loadModels(paths.models)
  if (!models.ok) return models
  return ok({ gazetteer: gazetteer.value, models: models.value })
}
