import type { NameKind, Referent } from '../analysis.ts'
import { type Tree, wordAt } from '../trees/tree.ts'
import type { Agreement } from './agreement.ts'
import type { PronounForm } from './lexicon/pronouns.ts'
import type { NameForm } from './name-form.ts'

/** What the tree and the word lists say of a phrase. */
export interface MentionFacts {
  readonly form: Referent['form']
  readonly kind: NameKind | undefined
  readonly agrees: Agreement
  readonly isPlural: boolean
  /** Nouns by which it may be taken up: the head's lemma, offices before a name. Lower case. */
  readonly nouns: readonly string[]
  /** Lemmas of what describes the head noun. */
  readonly modifiers: ReadonlySet<string>
  readonly determiner: 'definite' | 'demonstrative' | 'possessive' | 'other'
  /** True where a clause or participle narrows the noun down. */
  readonly isNarrowed: boolean
  readonly isCoordination: boolean
  /** Head of what it belongs to: "Orvel" of "Orvel's mayor" and of "the mayor of Orvel". */
  readonly owner: number | undefined
  readonly name: NameForm | undefined
  readonly pronoun: PronounForm | undefined
}

/** A phrase that may stand in a chain. */
export interface Mention extends Referent, MentionFacts {
  readonly sentence: number
  /** Index of the quotation that holds its head; -1 outside. */
  readonly quotation: number
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** The facts of a phrase of which nothing is known, to be filled in. */
export const NO_FACTS: MentionFacts = {
  form: 'description',
  kind: undefined,
  agrees: 0,
  isPlural: false,
  nouns: [],
  modifiers: NO_WORDS,
  determiner: 'other',
  isNarrowed: false,
  isCoordination: false,
  owner: undefined,
  name: undefined,
  pronoun: undefined,
}

/** The text that mentions are found in: its trees, and the quotation of each word. */
export interface Ground {
  readonly tree: Tree
  readonly quotationOf: Int32Array
}

/** A mention of words `[from, to)` around a head. Spelled out rather than spread, since a long text has a million. */
export function mentionOf(
  { tree, quotationOf }: Ground,
  head: number,
  [from, to]: readonly [number, number],
  facts: MentionFacts,
): Mention {
  return {
    start: wordAt(tree, from).start,
    end: wordAt(tree, to - 1).end,
    tokens: [from, to],
    head,
    sentence: tree.sentences[head] ?? -1,
    quotation: quotationOf[head] ?? -1,
    form: facts.form,
    kind: facts.kind,
    agrees: facts.agrees,
    isPlural: facts.isPlural,
    nouns: facts.nouns,
    modifiers: facts.modifiers,
    determiner: facts.determiner,
    isNarrowed: facts.isNarrowed,
    isCoordination: facts.isCoordination,
    owner: facts.owner,
    name: facts.name,
    pronoun: facts.pronoun,
  }
}
