import type { SampleName } from './sample-text.ts'

/** A text with its trees and names, and the phrases of each chain that must be found in it; nothing else may be. */
export interface ChainSample {
  readonly title: string
  readonly table: string
  readonly names: readonly SampleName[]
  readonly chains: readonly (readonly string[])[]
}

/** What chains and what must not, one thing a sample. */
export const SAMPLES: readonly ChainSample[] = [
  {
    title: 'a family name and a pronoun take up the full name',
    table: `
      Ivan PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · spoke VERB VBD 0 root speak · . PUNCT . 3 punct
      Orlan PROPN NNP 2 nsubj · said VERB VBD 0 root say · he PRON PRP 5 nsubj · would AUX MD 5 aux · leave VERB VB 2 ccomp · . PUNCT . 2 punct`,
    names: [
      ['Ivan Orlan', 'person'],
      ['Orlan', 'person'],
    ],
    chains: [['Ivan Orlan', 'Orlan', 'he']],
  },
  {
    title: 'two bearers of one family name are kept apart, and the bare name is given to neither',
    table: `
      Ivan PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · met VERB VBD 0 root meet · Maria PROPN NNP 3 obj · Orlan PROPN NNP 4 flat · . PUNCT . 3 punct
      Mr. PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · left VERB VBD 0 root leave · . PUNCT . 3 punct
      Ms. PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · stayed VERB VBD 0 root stay · . PUNCT . 3 punct
      Orlan PROPN NNP 2 nsubj · wept VERB VBD 0 root weep · . PUNCT . 2 punct`,
    names: [
      ['Ivan Orlan', 'person'],
      ['Maria Orlan', 'person'],
      ['Orlan', 'person'],
    ],
    chains: [
      ['Ivan Orlan', 'Mr. Orlan'],
      ['Maria Orlan', 'Ms. Orlan'],
    ],
  },
]
