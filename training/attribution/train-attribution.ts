import { KeyTable } from '../../src/language/network/hash.ts'
import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Tensor, Weights } from '../../src/language/weights/weights.ts'
import { ATTRIBUTION_VERSION } from '../../src/reading/statements/learned/attribution-reader.ts'
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

export interface AttributionSettings {
  readonly seed: number
  readonly epochs: number
  /** Outputs of one direction of the LSTM; a multiple of 8. */
  readonly size: number
  /** Numbers that a word's state is brought to, and of each feature of a word; a multiple of 8. */
  readonly learned: number
  /** Numbers for each feature of a pair, and of the hidden layer over it; a multiple of 8. */
  readonly pair: number
  readonly dropout: number
  /** Share of features hidden. */
  readonly hide: number
  readonly rate: number
  readonly batch: number
}

/** Chosen by the documents left out of training: 64 in place of 96 is a point less, 128 a point more and a third slower; more epochs learn by heart. */
export const ATTRIBUTION_SETTINGS: AttributionSettings = {
  seed: 20221111,
  epochs: 6,
  size: 96,
  learned: 96,
  pair: 96,
  dropout: 0.5,
  hide: 0.15,
  rate: 0.002,
  batch: 24,
}

/** Times that a feature of words, and of pairs, must be seen in training to have weights of its own. */
const LEAST = { word: 5, pair: 4 }

/** What a state of the network of trees has: numbers, and what 1 is in them. */
const STATE = { state: 256, unit: 2047 }

/** Trains who said what over the states of one network of trees, whose file has the fingerprint `over`. Same stretches and settings, same weights. */
export function trainAttribution(
  keyed: readonly KeyedSample[],
  {
    settings,
    over,
    vectors,
  }: { readonly settings: AttributionSettings; readonly over: number; readonly vectors: WordVectors },
  onEpoch: (epoch: number, loss: number, seconds: number) => void = () => {},
): Weights {
  const words = new Features(
    keyed.map(({ keys }) => keys),
    LEAST.word,
  )
  const pairs = new Features(
    keyed.flatMap(sample => sample.pairs.map(({ keys }) => keys)),
    LEAST.pair,
  )
  const samples: AttributionSample[] = keyed.map(sample => ({
    ...sample,
    vectors: Int32Array.from(sample.forms, form => vectors.rowOf(form)),
    rows: words.rowsOf(sample.keys),
    pairs: sample.pairs.map(pair => ({ ...pair, rows: pairs.rowsOf(pair.keys) })),
  }))
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const net = new AttributionNet(machine, parameters, chance, {
    ...settings,
    ...STATE,
    vectors,
    features: words.keys.length,
    perWord: TOKEN_FEATURES,
    pairFeatures: pairs.keys.length,
    perPair: PAIR_FEATURES,
    labels: ROLE_LABELS.length,
    mayFollow,
  })
  parameters.seal()
  const learn = (sample: AttributionSample) => ({ loss: net.learn(sample, chance), words: sample.count })
  fit({ ...settings, parameters, chance, samples, learn, onEpoch })
  parameters.exchange()
  const heading = { task: 'attribution', version: ATTRIBUTION_VERSION, facts: { labels: ROLE_LABELS, over } }
  const weights = weightsOf(parameters, { ...heading, keys: words.keys }, 'small')
  const keys: Tensor = { name: 'pair-keys', type: 'u32', shape: [pairs.keys.length], values: pairs.keys }
  return { ...weights, tensors: new Map([...weights.tensors, [keys.name, keys]]) }
}

/** Features that are seen often enough, most frequent first, and their rows. */
class Features {
  readonly keys: Uint32Array<ArrayBuffer>
  readonly #table: KeyTable

  constructor(lists: readonly Uint32Array[], least: number) {
    const counts = new Map<number, number>()
    for (const list of lists) for (const key of list) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1)
    const frequent = [...counts].filter(([, count]) => count >= least).toSorted(([a, m], [b, n]) => n - m || a - b)
    this.keys = Uint32Array.from(frequent, ([key]) => key)
    this.#table = new KeyTable(this.keys)
  }

  rowsOf(keys: Uint32Array): Int32Array {
    return Int32Array.from(keys, key => (key === 0 ? -1 : this.#table.rowOf(key)))
  }
}
