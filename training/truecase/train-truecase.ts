import { FLAG_BITS, listFlags } from '../../src/language/names/lists.ts'
import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import { TRUECASE_VERSION } from '../../src/language/truecase/case-reader.ts'
import { CASE_LABELS, caseOf } from '../../src/language/truecase/labels.ts'
import type { Weights } from '../../src/language/weights/weights.ts'
import { CaseNet } from '../network/case-net.ts'
import { Chance } from '../network/chance.ts'
import { weightsOf } from '../network/export.ts'
import { fit } from '../network/fit.ts'
import { FormTable } from '../network/form-table.ts'
import { openMachine } from '../network/machine.ts'
import { Parameters } from '../network/parameters.ts'

export interface TruecaseSettings {
  readonly seed: number
  readonly epochs: number
  /** Outputs of one direction of the LSTM; a multiple of 8. */
  readonly size: number
  /** Numbers learned for each feature of a form, and for each list. */
  readonly learned: number
  readonly context: number
  readonly dropout: number
  readonly rate: number
  readonly batch: number
}

export const TRUECASE_SETTINGS: TruecaseSettings = {
  seed: 20221111,
  epochs: 12,
  size: 64,
  learned: 40,
  context: 16,
  dropout: 0.3,
  rate: 0.002,
  batch: 24,
}

const LONGEST = 120

/** Words as they are written in text of mixed case. */
export interface WrittenSentence {
  readonly forms: readonly string[]
}

/** Trains letter case on sentences put in capitals; the weights are those to be written. Same sentences and settings, same weights. */
export function trainTruecase(
  given: readonly WrittenSentence[],
  { settings, vectors }: { readonly settings: TruecaseSettings; readonly vectors: WordVectors },
  onEpoch: (epoch: number, loss: number, seconds: number) => void = () => {},
): Weights {
  const samples = given.filter(isWell).map(({ forms }) => ({
    forms: inCapitals(forms),
    gold: Int32Array.from(forms, form => (/\p{L}/u.test(form) ? CASE_LABELS.indexOf(caseOf(form)) : -1)),
  }))
  const table = new FormTable(samples, vectors)
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const chance = new Chance(settings.seed)
  const net = new CaseNet(machine, parameters, chance, {
    ...settings,
    vectors,
    features: table.keys.length,
    context: { features: FLAG_BITS, learned: settings.context },
    labels: CASE_LABELS.length,
    hiding: { vector: 0.02, features: 0.1, each: 0.1 },
  })
  parameters.seal()
  fit({
    ...settings,
    parameters,
    chance,
    samples,
    learn: ({ forms, gold }) => {
      const flags = listFlags(forms)
      const words = forms.map((form, i) => ({ ...table.wordOf(form), context: bitsOf(flags[i] ?? 0) }))
      return { loss: net.learn(words, gold, chance), words: words.length }
    },
    onEpoch,
  })
  parameters.exchange()
  const heading = { task: 'truecase', version: TRUECASE_VERSION, facts: { labels: CASE_LABELS }, keys: table.keys }
  return weightsOf(parameters, heading, 'small')
}

/** As old wires have them. */
export function inCapitals(forms: readonly string[]): readonly string[] {
  return forms.map(form => form.toUpperCase())
}

/** True for a sentence whose letter case is that of edited text: it begins with a capital, and more of its words are small than are in capitals. */
function isWell({ forms }: WrittenSentence): boolean {
  if (forms.length > LONGEST || forms.length < 3) return false
  const cases = forms.filter(form => /\p{L}/u.test(form)).map(caseOf)
  const count = (label: string) => cases.filter(own => own === label).length
  return cases[0] !== 'lower' && count('lower') > count('upper') && count('lower') >= count('title')
}

function bitsOf(flags: number): Int32Array {
  return Int32Array.from([...Array(FLAG_BITS).keys()].filter(bit => (flags >>> bit) & 1))
}
