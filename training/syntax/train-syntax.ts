import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import { SYNTAX_VERSION, type SyntaxFacts } from '../../src/language/syntax/syntax-reader.ts'
import type { Weights } from '../../src/language/weights/weights.ts'
import { recased } from '../corpus/augment.ts'
import type { TreeSentence } from '../corpus/conllu.ts'
import { frequent } from '../corpus/vocabulary.ts'
import { Chance } from '../network/chance.ts'
import { weightsOf } from '../network/export.ts'
import { fit } from '../network/fit.ts'
import { FormTable } from '../network/form-table.ts'
import { openMachine } from '../network/machine.ts'
import { Parameters } from '../network/parameters.ts'
import { type SyntaxGold, SyntaxNet } from '../network/syntax-net.ts'

export interface SyntaxSettings {
  readonly seed: number
  readonly epochs: number
  /** Outputs of one direction of each LSTM, and sizes of the layers over them; multiples of 8. */
  readonly size: number
  readonly arc: number
  readonly label: number
  /** Numbers learned for each feature of a form. */
  readonly learned: number
  readonly dropout: number
  readonly rate: number
  readonly batch: number
}

/** Measured best of what was tried; docs/decisions/009 says what that was. */
export const SYNTAX_SETTINGS: SyntaxSettings = {
  seed: 20221111,
  epochs: 18,
  size: 128,
  arc: 96,
  label: 96,
  learned: 64,
  dropout: 0.33,
  rate: 0.002,
  batch: 24,
}

const RECASING = { upper: 0.03, title: 0.03, lower: 0.02 }

/** Longest sentence trained on, in words. */
const LONGEST = 120

export interface SyntaxProgress {
  readonly epoch: number
  readonly loss: number
  readonly seconds: number
  /** The running mean of the weights so far, exact. */
  weights(): Weights
}

/** Trains tags and trees; the weights are those to be written, in few bits. Same sentences and settings, same weights. */
export function trainSyntax(
  given: readonly TreeSentence[],
  { settings, vectors }: { readonly settings: SyntaxSettings; readonly vectors: WordVectors },
  onEpoch: (progress: SyntaxProgress) => void = () => {},
): Weights {
  const sentences = given.filter(({ forms }) => forms.length <= LONGEST)
  const facts = factsOf(sentences)
  const table = new FormTable(sentences, vectors)
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const net = new SyntaxNet(machine, parameters, chance, {
    ...settings,
    vectors,
    features: table.keys.length,
    tags: facts.tags.length,
    labels: facts.labels.length,
    hiding: { vector: 0.1, features: 0.1, each: 0.05 },
  })
  parameters.seal()
  const heading = { task: 'syntax', version: SYNTAX_VERSION, facts, keys: table.keys }
  const averaged = (form: 'exact' | 'small') => {
    parameters.exchange()
    const weights = weightsOf(parameters, heading, form)
    parameters.exchange()
    return weights
  }
  const goldOf = goldFor(facts, table)
  fit({
    ...settings,
    parameters,
    chance,
    samples: sentences,
    learn: sentence => ({
      loss: net.learn(goldOf(sentence, recased(sentence.forms, RECASING, chance)), chance),
      words: sentence.forms.length,
    }),
    onEpoch: (epoch, loss, seconds) => onEpoch({ epoch, loss, seconds, weights: () => averaged('exact') }),
  })
  return averaged('small')
}

function pairOf({ upos, xpos }: TreeSentence, word: number): string {
  return `${upos[word]} ${xpos[word]}`
}

function factsOf(sentences: readonly TreeSentence[]): SyntaxFacts {
  return {
    tags: frequent(
      sentences.flatMap(sentence => sentence.forms.map((_, word) => pairOf(sentence, word))),
      2,
    ),
    labels: frequent(
      sentences.flatMap(({ deprels }) => deprels).filter(label => label !== 'root'),
      3,
    ),
  }
}

function goldFor({ tags, labels }: SyntaxFacts, table: FormTable) {
  const tagNumbers = new Map(tags.map((tag, number) => [tag, number]))
  const labelNumbers = new Map(labels.map((label, number) => [label, number]))
  return (sentence: TreeSentence, forms: readonly string[]): SyntaxGold => ({
    words: forms.map(form => table.wordOf(form)),
    tags: Int32Array.from(forms, (_, word) => tagNumbers.get(pairOf(sentence, word)) ?? -1),
    heads: Int32Array.from(sentence.heads, head => (head < 0 ? forms.length : head)),
    labels: Int32Array.from(sentence.deprels, label => labelNumbers.get(label) ?? -1),
  })
}
