import { fail, type Result } from '../record/result.ts'
import { StoreFault } from '../store/store-problem.ts'
import type { Problem } from './errors.ts'

/** Does work that writes; that the record cannot be written to is a problem to tell, not a bug. */
export async function writing<T>(work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreFault) return fail(error.problem)
    throw error
  }
}
