import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { WEIGHT_TASKS, type WeightTask } from '../reading/knowledge.ts'
import type { Check } from './doctor.ts'
import { modelPath, openModelFolder } from './model-files.ts'

/** What each weight file is for. */
const PURPOSES: Readonly<Record<WeightTask, string>> = {
  words: 'vectors of words, which tags, trees and names build on',
  sentences: 'where sentences end',
  syntax: 'parts of speech and dependency trees',
  names: 'names of people, organisations and places',
  lemmas: 'dictionary forms that rules get wrong',
  truecase: 'letter case of text in capitals',
  attribution: 'who said what',
}

/** One check per weight file: whether it is there and can be used, what for, its size, and where its card is. */
export async function checkModels(folder: string): Promise<readonly Check[]> {
  const { files, faults } = await openModelFolder(folder)
  return WEIGHT_TASKS.map((task): Check => {
    const purpose = PURPOSES[task]
    const [name, size] = [`Weights for ${task}`, files.get(task)]
    const path = modelPath(folder, task)
    if (size === undefined) return { name, state: 'optional', detail: `not at ${path}; by rules: ${purpose}` }
    const fault = faults.find(one => one.task === task)?.fault
    const todo = 'git checkout models, or take the file away to read by rules'
    if (fault !== undefined) return { name, state: 'missing', detail: `${path} cannot be used: ${fault}`, todo }
    return { name, state: 'ok', detail: `${purpose}; ${megabytes(size)} at ${path}, ${cardOf(folder, task)}` }
  })
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`
}

function cardOf(folder: string, task: WeightTask): string {
  const card = join(folder, `${task}.md`)
  return existsSync(card) ? `card ${card}` : 'no card beside it'
}
