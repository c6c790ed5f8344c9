import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import {
  type ModelFault,
  type Models,
  openModels,
  WEIGHT_TASKS,
  type WeightFiles,
  type WeightTask,
} from '../language/models.ts'

// For those who load weight files: nobody else but the reading asks the language.
export { type ModelFault, type Models, openModels, WEIGHT_TASKS, type WeightFiles, type WeightTask }

/** What the reader knows before it opens a report: places, and what was learned of the language. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly models: Models
}

/** Goes up with every change of the program that can give another reading of the same text. */
export const READER_VERSION = '0.2.0'

/** Which reader reads with these models, as it stands in `Reading.reader`: "0.2.0" by rules alone, "0.2.0+1b2c3d4e" with the weight files of that id. */
export function readerOf({ id }: Models): string {
  return id === undefined ? READER_VERSION : `${READER_VERSION}+${id}`
}
