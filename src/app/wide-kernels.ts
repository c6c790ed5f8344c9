import { setFlagsFromString } from 'node:v8'

/** Major version of Node whose engine knows the flag; another may not, and would say so on the error stream. */
const KNOWN = '24'

/**
 * Lets the engine join pairs of 128-bit steps of the network's kernels into 256-bit ones where the processor has them: the same additions in the same
 * order, so the same numbers, in four fifths of the time. To be called before weights are opened (docs/decisions/010).
 */
export function widenKernels(): void {
  if (process.versions.node.split('.')[0] === KNOWN) setFlagsFromString('--experimental-wasm-revectorize')
}
