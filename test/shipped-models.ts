import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Models, openModels, WEIGHT_TASKS } from '../src/reading/knowledge.ts'

/** The folder of the weight files that are shipped. */
export const MODELS_FOLDER = join(import.meta.dirname, '..', 'models')

let opened: Models | undefined

/** The shipped models, opened once per process; a task whose file is not there goes by rules. */
export function shippedModels(): Models {
  opened ??= openShipped()
  return opened
}

function openShipped(): Models {
  const files = WEIGHT_TASKS.map(task => [task, join(MODELS_FOLDER, `${task}.bin`)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([task, path]) => [task, new Uint8Array(readFileSync(path))] as const)
  const { models, faults } = openModels(Object.fromEntries(files))
  assert.deepEqual(faults, [])
  return models
}
