import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type ModelFault, type Models, openModels, WEIGHT_TASKS, type WeightFiles, type WeightTask } from './models.ts'

// For those who load weight files.
export { type ModelFault, type Models, openModels, WEIGHT_TASKS, type WeightFiles, type WeightTask }

/** What the reader knows before it opens a report: places, and what was learned of the language and of attribution. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly models: Models
}

/** Goes up with every change of the program that can give another reading of the same text. */
export const READER_VERSION = '0.6.0'

/**
 * Which reader reads with this knowledge, as it stands in `Reading.reader`: "0.6.0" by rules alone, "0.6.0+1b2c3d4e" with the weight files of
 * that id, "0.6.0+1b2c3d4e.places-5f6a7b8c" with places added to the gazetteer.
 */
export function readerOf({ models, gazetteer }: Knowledge): string {
  const added = gazetteer.layers === undefined ? undefined : `places-${gazetteer.layers}`
  const parts = [models.id, added].filter(part => part !== undefined)
  return parts.length === 0 ? READER_VERSION : `${READER_VERSION}+${parts.join('.')}`
}
