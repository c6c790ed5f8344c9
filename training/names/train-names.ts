import { labelOf, mayFollow, NAME_LABELS } from '../../src/language/names/labels.ts'
import { FLAG_BITS, listFlags } from '../../src/language/names/lists.ts'
import { NAMES_VERSION } from '../../src/language/names/name-reader.ts'
import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Weights } from '../../src/language/weights/weights.ts'
import { recased } from '../corpus/augment.ts'
import type { NamedSentence } from '../corpus/names/named-sentence.ts'
import { Chance } from '../network/chance.ts'
import { weightsOf } from '../network/export.ts'
import { fit } from '../network/fit.ts'
import { FormTable } from '../network/form-table.ts'
import { openMachine } from '../network/machine.ts'
import { NamesNet } from '../network/names-net.ts'
import { Parameters } from '../network/parameters.ts'
import type { InputWord } from '../network/word-input.ts'

export interface NamesSettings {
  readonly seed: number
  readonly epochs: number
  /** Outputs of one direction of the LSTM; a multiple of 8. */
  readonly size: number
  /** Numbers learned for each feature of a form, and for each list. */
  readonly learned: number
  readonly context: number
  readonly dropout: number
  /** Shares hidden: of word vectors and of forms' features whole, and of single features. */
  readonly hide: number
  readonly each: number
  readonly rate: number
  readonly batch: number
}

export const NAMES_SETTINGS: NamesSettings = {
  seed: 20221111,
  epochs: 8,
  size: 64,
  learned: 48,
  context: 24,
  dropout: 0.45,
  hide: 0.08,
  each: 0.1,
  rate: 0.002,
  batch: 24,
}

/** A text in lower case teaches more about names than one would think: by the perceptron we began with, two points and a half. */
const RECASING = { upper: 0.03, title: 0.02, lower: 0.15 }

const LONGEST = 120

export interface NamesProgress {
  readonly epoch: number
  readonly loss: number
  readonly seconds: number
  weights(): Weights
}

/** Trains names; the weights are those to be written, in few bits. Same sentences and settings, same weights. */
export function trainNames(
  given: readonly NamedSentence[],
  { settings, vectors }: { readonly settings: NamesSettings; readonly vectors: WordVectors },
  onEpoch: (progress: NamesProgress) => void = () => {},
): Weights {
  const sentences = given.filter(({ forms }) => forms.length > 0 && forms.length <= LONGEST)
  const table = new FormTable(sentences, vectors)
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const { hide, each, context } = settings
  const net = new NamesNet(machine, parameters, chance, {
    ...settings,
    vectors,
    features: table.keys.length,
    context: { features: FLAG_BITS, learned: context },
    labels: NAME_LABELS.length,
    mayFollow,
    hiding: { vector: hide, features: hide, each },
  })
  parameters.seal()
  const averaged = (form: 'exact' | 'small') => {
    parameters.exchange()
    const heading = { task: 'names', version: NAMES_VERSION, facts: { labels: NAME_LABELS }, keys: table.keys }
    const weights = weightsOf(parameters, heading, form)
    parameters.exchange()
    return weights
  }
  fit({
    ...settings,
    parameters,
    chance,
    samples: sentences,
    learn: sentence => {
      const words = wordsOf(recased(sentence.forms, RECASING, chance), table)
      return { loss: net.learn(words, goldOf(sentence), chance), words: words.length }
    },
    onEpoch: (epoch, loss, seconds) => onEpoch({ epoch, loss, seconds, weights: () => averaged('exact') }),
  })
  return averaged('small')
}

function wordsOf(forms: readonly string[], table: FormTable): InputWord[] {
  const flags = listFlags(forms)
  return forms.map((form, i) => ({ ...table.wordOf(form), context: bitsOf(flags[i] ?? 0) }))
}

function bitsOf(flags: number): Int32Array {
  return Int32Array.from([...Array(FLAG_BITS).keys()].filter(bit => (flags >>> bit) & 1))
}

function goldOf({ forms, names }: NamedSentence): Int32Array {
  const gold = new Int32Array(forms.length)
  for (const { first, last, kind } of names) {
    for (let i = first; i <= last; i++)
      gold[i] = labelOf(kind, first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I')
  }
  return gold
}
