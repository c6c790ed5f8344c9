import { readConfig } from '../src/app/config.ts'
import { explainProblem } from '../src/app/errors.ts'
import { loadKnowledge } from '../src/app/load-knowledge.ts'
import type { Knowledge } from '../src/reading/knowledge.ts'

/** What the reader knows, from where the settings say; the end of the process (exit code 2) with what is wrong where it cannot be had. */
export async function openKnowledge(): Promise<Knowledge> {
  const config = readConfig()
  const loaded = config.ok ? await loadKnowledge(config.value) : undefined
  if (loaded?.ok) return loaded.value
  const problems = config.ok ? [] : [...config.error]
  if (loaded) problems.push(loaded.error)
  for (const problem of problems) process.stderr.write(`${explainProblem(problem)}\n`)
  process.exit(2)
}
