import { quantised } from '../../src/language/network/parameters.ts'
import type { Tensor, Weights } from '../../src/language/weights/weights.ts'
import type { Parameters } from './parameters.ts'

export interface Heading {
  readonly task: string
  readonly version: number
  readonly facts: unknown
  /** Keys of the learned features, in the order of their rows. */
  readonly keys: ArrayLike<number>
}

/** A network's weights as its reader takes them: as they are, for measuring between epochs, or in few bits, for the file. */
export function weightsOf(parameters: Parameters, { keys, ...heading }: Heading, form: 'exact' | 'small'): Weights {
  const tensors: Tensor[] = [{ name: 'keys', type: 'u32', shape: [keys.length], values: Uint32Array.from(keys) }]
  for (const parameter of parameters.all) {
    const { name, rows, columns } = parameter
    const values = parameters.values(parameter).slice()
    if (form === 'exact') tensors.push({ name, type: 'f32', shape: [rows, columns], values })
    else tensors.push(...quantised(name, { rows, columns, values }, name === 'features' || name === 'pairs' ? 8 : 16))
  }
  return { ...heading, tensors: new Map(tensors.map(tensor => [tensor.name, tensor])) }
}
