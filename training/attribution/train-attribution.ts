import { KeyTable } from '../../src/language/network/hash.ts'
import type { Weights } from '../../src/language/weights/weights.ts'
import { mayFollow, ROLE_LABELS } from '../../src/reading/statements/learned/labels.ts'
import { PAIR_FEATURES } from '../../src/reading/statements/learned/pair-features.ts'
import { TOKEN_FEATURES } from '../../src/reading/statements/learned/token-features.ts'
import { AttributionNet, type AttributionSample } from '../network/attribution-net.ts'
import { Chance } from '../network/chance.ts'
import { weightsOf } from '../network/export.ts'
import { fit } from '../network/fit.ts'
import { openMachine } from '../network/machine.ts'
import { Parameters } from '../network/parameters.ts'
import type { KeyedSample } from './samples.ts'

export const ATTRIBUTION_SETTINGS = {
  seed: 20221111,
  epochs: 6,
  size: 64,
  learned: 64,
  pair: 64,
  dropout: 0.5,
  hide: 0.15,
  rate: 0.002,
  batch: 24,
}
export type AttributionSettings = typeof ATTRIBUTION_SETTINGS

export interface AttributionProgress {
  readonly epoch: number
  readonly loss: number
  readonly seconds: number
  weights(): Weights
}

export function trainAttribution(
  keyed: readonly KeyedSample[],
  {
    settings,
    over,
  }: {
    readonly settings: AttributionSettings /** Fingerprint of the syntax.bin whose states were read. */
    readonly over: number
  },
  onEpoch: (progress: AttributionProgress) => void = () => {},
): Weights {
  const keys = frequentOf(
    keyed.map(({ keys }) => keys),
    5,
  )
  const pairKeys = frequentOf(
    keyed.flatMap(({ pairs }) => pairs.map(({ keys }) => keys)),
    4,
  )
  const table = new KeyTable(Uint32Array.from(keys))
  const pairTable = new KeyTable(Uint32Array.from(pairKeys))
  const rowsOf = (given: Uint32Array, table: KeyTable) =>
    Int32Array.from(given, key => (key === 0 ? -1 : table.rowOf(key)))
  const samples: AttributionSample[] = keyed.map(sample => ({
    ...sample,
    rows: rowsOf(sample.keys, table),
    pairs: sample.pairs.map(pair => ({ ...pair, rows: rowsOf(pair.keys, pairTable) })),
  }))
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const net = new AttributionNet(machine, parameters, chance, {
    ...settings,
    state: 256,
    unit: 2047,
    features: keys.length,
    perWord: TOKEN_FEATURES,
    pairFeatures: pairKeys.length,
    perPair: PAIR_FEATURES,
    labels: ROLE_LABELS.length,
    mayFollow,
  })
  parameters.seal()
  process.stdout.write(`${keys.length} word features, ${pairKeys.length} pair features, ${parameters.size} weights\n`)
  const averaged = (form: 'exact' | 'small') => {
    parameters.exchange()
    const weights = weightsOf(
      parameters,
      { task: 'attribution', version: 1, facts: { labels: ROLE_LABELS, over }, keys },
      form,
    )
    parameters.exchange()
    const tensors = new Map(weights.tensors)
    tensors.set('pair-keys', {
      name: 'pair-keys',
      type: 'u32',
      shape: [pairKeys.length],
      values: Uint32Array.from(pairKeys),
    })
    return { ...weights, tensors }
  }
  fit({
    ...settings,
    parameters,
    chance,
    samples,
    learn: sample => ({ loss: net.learn(sample, chance), words: sample.count }),
    onEpoch: (epoch, loss, seconds) => onEpoch({ epoch, loss, seconds, weights: () => averaged('exact') }),
  })
  return averaged('small')
}

/** As `frequent`, over long lists. */
function frequentOf(lists: readonly Uint32Array[], least: number): number[] {
  const counts = new Map<number, number>()
  for (const list of lists) for (const key of list) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([key]) => key)
}
