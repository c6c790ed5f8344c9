import type { Span } from '../text/span.ts'
import type { Quotation } from './quotations.ts'
import type { Token } from './tokens.ts'

/** The seventeen parts of speech of Universal Dependencies. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A syntactic word of Universal Dependencies: a token with its part of speech, its lemma and its place in the tree. */
export interface Word extends Token {
  readonly upos: Upos
  /** Penn Treebank tag as UD English has it (`NNP`, `VBD`, `-LRB-`, `HYPH`). */
  readonly xpos: string
  /** Dictionary form. */
  readonly lemma: string
  /** Index in `Analysis.tokens` of the word that this one depends on; absent for the root of a sentence. */
  readonly head?: number | undefined
  /** UD relation to the head, subtype included (`nsubj:pass`); `root` for the root. */
  readonly deprel: string
}

/** A sentence: its characters, and its tokens as a range of `Analysis.tokens`. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: Span
  /** Index in `Analysis.paragraphs`. */
  readonly paragraph: number
}

/** What a name names. `other`: peoples, events, laws, works, products. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other'

/** A proper name: its characters, its tokens as a range of `Analysis.tokens`. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly tokens: Span
  readonly kind: NameKind
  /** Index in `Analysis.names` of the name that this one stands inside ("London" in "University of London"). */
  readonly inside?: number
}

/** A noun phrase that refers: a name, a description ("the president"), a pronoun. Characters and tokens of the whole phrase. */
export interface Referent {
  readonly start: number
  readonly end: number
  readonly tokens: Span
  /** Index in `Analysis.tokens` of the phrase's head word. */
  readonly head: number
  readonly form: 'name' | 'description' | 'pronoun'
}

/** Phrases of one text that refer to the same one, in text order; at least two. */
export interface Chain {
  readonly referents: readonly Referent[]
}

/** What the words of a text are, before anybody asks what they mean. All lists in text order; offsets into the text given. */
export interface Analysis {
  /** The text given, letter for letter, what was in capitals throughout as it would be written elsewhere (`truecased`). */
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  readonly chains: readonly Chain[]
  /** True where tags and trees come from weights; false where rules made them: about 69 of 100 arcs right instead of 85. */
  readonly hasTrees: boolean
  /**
   * What the network of trees knew of each word when it read it, where that was asked for: one row of whole numbers a word (1 is 2047), for networks
   * that build on it.
   */
  readonly states?: Int16Array
}
