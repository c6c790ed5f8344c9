import {
  idOf,
  WEIGHT_TASKS as LANGUAGE_TASKS,
  type Models as LanguageModels,
  openModels as openLanguageModels,
  openWeights,
} from '../language/models.ts'
import { fingerprintOf } from '../language/weights/weights.ts'
import { ATTRIBUTION_VERSION, AttributionReader } from './statements/learned/attribution-reader.ts'

/** What was learned of the language, and of who said what; whatever is missing is done by rules. */
export interface Models extends LanguageModels {
  readonly attribution?: AttributionReader
}

/** Tasks with a weight file. */
export const WEIGHT_TASKS = [...LANGUAGE_TASKS, 'attribution'] as const
export type WeightTask = (typeof WEIGHT_TASKS)[number]

/** Weight files by task; each one's file is `<task>.bin`. */
export type WeightFiles = { readonly [Task in WeightTask]?: Uint8Array<ArrayBuffer> }

/** A weight file that was not used, and why. */
export interface ModelFault {
  readonly task: WeightTask
  readonly fault: string
}

/** Opens weight files; one that is damaged, of another version or made for another file beside it is left out and said. */
export function openModels(files: WeightFiles): { readonly models: Models; readonly faults: readonly ModelFault[] } {
  const language = openLanguageModels(files)
  const { attribution: bytes, syntax } = files
  if (!bytes) return language
  const opened = openAttribution(bytes, language.models, syntax)
  if ('fault' in opened)
    return { models: language.models, faults: [...language.faults, { task: 'attribution', fault: opened.fault }] }
  const before = Number.parseInt(language.models.id ?? '0', 16)
  return {
    models: { ...language.models, ...idOf([before, fingerprintOf(bytes)]), attribution: opened },
    faults: language.faults,
  }
}

/** The reader of attribution, whose network stands on the states of one network of trees and no other. */
function openAttribution(
  bytes: Uint8Array<ArrayBuffer>,
  { vectors, syntax }: LanguageModels,
  over: Uint8Array<ArrayBuffer> | undefined,
): AttributionReader | { readonly fault: string } {
  const weights = openWeights(bytes, 'attribution', ATTRIBUTION_VERSION)
  if ('fault' in weights) return weights
  if (!vectors || !syntax || !over) return { fault: 'it needs the network of trees of syntax.bin' }
  // Written by training/attribution.ts in this layout, as the version says.
  const { over: wanted } = weights.facts as { readonly over: number }
  if (wanted !== fingerprintOf(over)) return { fault: 'it was trained over another syntax.bin' }
  return new AttributionReader(weights, vectors)
}
