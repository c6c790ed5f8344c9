import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ModelFault, type Models, openModels, WEIGHT_TASKS, type WeightTask } from '../reading/knowledge.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'

/** A folder of weight files, opened: what can be read with, which files are there, and what is wrong with which. */
export interface ModelFolder {
  readonly models: Models
  /** Files that are there, with their sizes in bytes. */
  readonly files: ReadonlyMap<WeightTask, number>
  readonly faults: readonly ModelFault[]
}

const loaded = new Map<string, Models>()

/**
 * The models of a folder; read once per folder and process. Where a file or the folder is not there, that task goes by rules; a file that is there
 * and cannot be used is a problem, because reading worse in silence would be a greater one.
 */
export async function loadModels(folder: string): Promise<Result<Models, Problem>> {
  const key = resolve(folder)
  const known = loaded.get(key)
  if (known) return ok(known)
  const { models, faults } = await openModelFolder(key)
  const [first] = faults
  if (first) return fail({ kind: 'bad-model', path: modelPath(folder, first.task), detail: first.fault })
  loaded.set(key, models)
  return ok(models)
}

/** Where the weight file of a task lies. */
export function modelPath(folder: string, task: WeightTask): string {
  return join(folder, `${task}.bin`)
}

/** Reads and opens all weight files of a folder. */
export async function openModelFolder(folder: string): Promise<ModelFolder> {
  const given: { [Task in WeightTask]?: Uint8Array<ArrayBuffer> } = {}
  const unread: ModelFault[] = []
  const files = new Map<WeightTask, number>()
  for (const task of WEIGHT_TASKS) {
    const read = await bytesOf(modelPath(folder, task))
    if (read === undefined) continue
    if (typeof read === 'string') unread.push({ task, fault: read })
    else given[task] = read
    files.set(task, typeof read === 'string' ? 0 : read.length)
  }
  const { models, faults } = openModels(given)
  return { models, files, faults: [...unread, ...faults] }
}

/** The bytes of a file, why it cannot be read, or `undefined` where there is none. */
async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | string | undefined> {
  try {
    const { buffer, byteOffset, length } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, length)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `it could not be read: ${code}`
  }
}
