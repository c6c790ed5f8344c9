import { performance } from 'node:perf_hooks'

/** Milliseconds of the fastest of several passes: what the work costs when nothing else takes the machine. */
export function fastest(passes: number, work: () => void): number {
  let best = Infinity
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
