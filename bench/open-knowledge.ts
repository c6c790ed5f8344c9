import { readConfig } from '../src/app/config.ts'
import { explainProblem, type Problem } from '../src/app/errors.ts'
import { loadKnowledge } from '../src/app/load-knowledge.ts'
import type { Knowledge } from '../src/reading/knowledge.ts'
import type { Result } from '../src/record/result.ts'

/** What the reader knows, from where the settings say; the end of the process (exit code 2) with what is wrong where it cannot be had. */
export async function openKnowledge(): Promise<Knowledge> {
  return orStop(await loadKnowledge(orStop(readConfig())))
}

/** The value, or the end of the process (exit code 2) after saying what is wrong. */
export function orStop<T>(result: Result<T, Problem | readonly Problem[]>): T {
  if (result.ok) return result.value
  const problems = Array.isArray(result.error) ? result.error : [result.error]
  for (const problem of problems) process.stderr.write(`${explainProblem(problem)}\n`)
  process.exit(2)
}
