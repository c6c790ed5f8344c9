import { labelOf, mayFollow, NAME_LABELS } from '../../src/language/names/labels.ts'
import { NAMES_VERSION, type NamesFacts } from '../../src/language/names/name-reader.ts'
import { PlaceFeatures, type TaggedSentence } from '../../src/language/names/place-features.ts'
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
  epochs: 12,
  size: 64,
  learned: 48,
  context: 24,
  dropout: 0.35,
  hide: 0.08,
  each: 0.1,
  rate: 0.002,
  batch: 24,
}

/** A text in lower case teaches more about names than one would think: by the perceptron we began with, two points and a half. */
const RECASING = { upper: 0.03, title: 0.02, lower: 0.15 }

const LONGEST = 120

/** Penn tags of a sentence, as the engine will have them, and which there are. */
export interface Tagger {
  readonly tags: readonly string[]
  tag(forms: readonly string[]): readonly string[]
}

export interface NamesProgress {
  readonly epoch: number
  readonly loss: number
  readonly seconds: number
  weights(): Weights
}

/** Trains names; the weights are those to be written, in few bits. Same sentences and settings, same weights. */
export function trainNames(
  given: readonly NamedSentence[],
  {
    settings,
    vectors,
    tagger,
  }: { readonly settings: NamesSettings; readonly vectors: WordVectors; readonly tagger: Tagger },
  onEpoch: (progress: NamesProgress) => void = () => {},
): Weights {
  const sentences = given.filter(({ forms }) => forms.length > 0 && forms.length <= LONGEST)
  const table = new FormTable(sentences, vectors)
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const { hide, each, context } = settings
  const places = new PlaceFeatures(tagger.tags)
  const net = new NamesNet(machine, parameters, chance, {
    ...settings,
    vectors,
    features: table.keys.length,
    context: { features: places.size, learned: context },
    labels: NAME_LABELS.length,
    mayFollow,
    hiding: { vector: hide, features: hide, each },
  })
  parameters.seal()
  const averaged = (form: 'exact' | 'small') => {
    parameters.exchange()
    const facts: NamesFacts = { labels: NAME_LABELS, tags: tagger.tags }
    const heading = { task: 'names', version: NAMES_VERSION, facts, keys: table.keys }
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
      const forms = recased(sentence.forms, RECASING, chance)
      const words = wordsOf({ forms, xpos: tagger.tag(forms) }, table, places)
      return { loss: net.learn(words, goldOf(sentence), chance), words: words.length }
    },
    onEpoch: (epoch, loss, seconds) => onEpoch({ epoch, loss, seconds, weights: () => averaged('exact') }),
  })
  return averaged('small')
}

function wordsOf(sentence: TaggedSentence, table: FormTable, places: PlaceFeatures): InputWord[] {
  const rows = places.rowsOf(sentence)
  return sentence.forms.map((form, i) => ({ ...table.wordOf(form), context: rows[i] ?? new Int32Array(0) }))
}

function goldOf({ forms, names }: NamedSentence): Int32Array {
  const gold = new Int32Array(forms.length)
  for (const { first, last, kind } of names) {
    for (let i = first; i <= last; i++)
      gold[i] = labelOf(kind, first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I')
  }
  return gold
}
