import type { Name, NameKind, Referent, Sentence, Word } from '../analysis.ts'
import { type Agreement, agreementOfNoun, agreementOfPronoun, isPersonNoun, kindOfNoun, THEY } from './agreement.ts'
import { NAMED_WITH_OF, PARTS_OF_PLACES } from './lexicon/group-nouns.ts'
import { PRONOUNS, type PronounForm } from './lexicon/pronouns.ts'
import { UNREFERRING } from './lexicon/unreferring-nouns.ts'
import { fold, isTitle, type NameForm, nameForm } from './name-form.ts'
import { coordinatedWith, phraseOf } from './phrases.ts'
import type { QuotationSpan } from './speakers.ts'
import { childBy, childrenOf, headOf, relationOf, type Tree, wordAt } from './tree.ts'

/** A phrase that may stand in a chain, with what the tree and the word lists say of it. */
export interface Mention extends Referent {
  readonly sentence: number
  /** Index of the quotation that holds its head; -1 outside. */
  readonly quotation: number
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
  readonly owner?: number
  readonly name?: NameForm
  readonly pronoun?: PronounForm
}

export interface MentionInput {
  readonly tree: Tree
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly quotations: readonly QuotationSpan[]
}

/** All mentions of a text in the order of their heads; a coordination after its first part. */
export function findMentions({ tree, names, quotations }: MentionInput): Mention[] {
  const quotationOf = quotationIndex(tree.words, quotations)
  const place = (head: number) => ({ sentence: tree.sentences[head] ?? -1, quotation: quotationOf[head] ?? -1 })
  const named = namedHeads(tree, names)
  const single = new Map<number, Mention>()
  for (let i = 0; i < tree.words.length; i++) {
    const name = named.headed.get(i)
    const mention = name ? nameOrOffice(tree, i, name) : named.covered.has(i) ? undefined : otherMention(tree, i)
    if (mention) single.set(i, { ...mention, ...place(i) })
  }
  return [...single.values()].flatMap(mention => [mention, ...togetherWith(tree, mention, single)])
}

type Unplaced = Omit<Mention, 'sentence' | 'quotation'>

function spanOf(tree: Tree, [from, to]: readonly [number, number]): Pick<Referent, 'start' | 'end' | 'tokens'> {
  return { start: wordAt(tree, from).start, end: wordAt(tree, to - 1).end, tokens: [from, to] }
}

function quotationIndex(words: readonly Word[], quotations: readonly QuotationSpan[]): Int32Array {
  const index = new Int32Array(words.length).fill(-1)
  let at = 0
  for (const [number, { start, end }] of quotations.entries()) {
    while (at > 0 && (words[at - 1]?.start ?? 0) >= start) at--
    while (at < words.length && (words[at]?.start ?? 0) < start) at++
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) index[at] = number
  }
  return index
}

interface NamedHeads {
  /** By the head of the phrase that the name stands in. */
  readonly headed: ReadonlyMap<number, Name>
  /** Words of names, which head no phrase of their own unless they are in `headed`. */
  readonly covered: ReadonlySet<number>
}

function namedHeads(tree: Tree, names: readonly Name[]): NamedHeads {
  const headed = new Map<number, Name>()
  const covered = new Set<number>()
  for (const name of names) {
    for (let i = name.tokens[0]; i < name.tokens[1]; i++) covered.add(i)
    const head = phraseHead(tree, headOfName(tree, name), name)
    if (tree.words[head] && wordAt(tree, head).upos !== 'ADJ' && !headed.has(head)) headed.set(head, name)
  }
  return { headed, covered }
}

/** The word of a name that hangs outside it; the last where no tree says. */
function headOfName(tree: Tree, { tokens: [from, to] }: Name): number {
  for (let i = from; i < to; i++) {
    const head = headOf(tree, i)
    if (head >= 0 && (head < from || head >= to)) return i
    if (head < 0 && wordAt(tree, i).deprel === 'root') return i
  }
  return to - 1
}

/** "director Marko Vell" and "the town of Orvel" are one phrase each, whose head is the common noun. */
function phraseHead(tree: Tree, head: number, { kind }: Name): number {
  const up = headOf(tree, head)
  const noun = wordAt(tree, up)
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return head
  const isClose =
    relationOf(tree, head) === 'appos' && (tree.lefts[head] ?? head) > up && childBy(tree, head, 'punct') === undefined
  if (relationOf(tree, head) === 'flat' || (isClose && isPersonNoun(noun.lemma.toLowerCase()))) return up
  const isOf =
    kind === 'place' &&
    noun.xpos !== 'NNS' &&
    relationOf(tree, head) === 'nmod' &&
    NAMED_WITH_OF.has(noun.lemma.toLowerCase())
  const preposition = isOf ? childBy(tree, head, 'case') : undefined
  return preposition !== undefined && wordAt(tree, preposition).lower === 'of' ? up : head
}

/** "The President" and "the Council" are descriptions, however they are written. */
function nameOrOffice(tree: Tree, head: number, name: Name): Unplaced {
  return isOffice(tree, head) && name.tokens[1] - name.tokens[0] <= 2 && name.tokens[1] === head + 1
    ? description(tree, head)
    : nameMention(tree, head, name)
}

function isOffice(tree: Tree, head: number): boolean {
  const lemma = wordAt(tree, head).lemma.toLowerCase()
  const hasParts = childrenOf(tree, head).some(child => ['compound', 'flat'].includes(relationOf(tree, child)))
  return kindOfNoun(lemma) !== undefined && !hasParts && determinerOf(tree, head) !== 'other'
}

function nameMention(tree: Tree, head: number, name: Name): Unplaced {
  const { tokens, kind } = name
  const before = childrenOf(tree, head).filter(child => child < tokens[0] && isBeforeName(tree, child))
  if (head < tokens[0]) before.push(head)
  const form = nameForm(
    wordsOfName(tree, head, name),
    kind,
    before.map(child => wordAt(tree, child)),
  )
  const [from, to] = phraseOf(tree, head)
  return {
    ...spanOf(tree, [Math.min(from, tokens[0]), Math.max(to, tokens[1])]),
    head,
    form: 'name',
    kind,
    name: form,
    agrees: form.agrees,
    isPlural: wordAt(tree, head).xpos.endsWith('S'),
    nouns: nounsOfName(tree, before, form),
    modifiers: modifiersOf(tree, head),
    determiner: determinerOf(tree, head),
    isNarrowed: false,
    isCoordination: false,
  }
}

/** The words of a name, with those around it that make it another: "southern Orvel", "an Orvel", "Orvel 2", "the 1991 Games". */
function wordsOfName(tree: Tree, head: number, { tokens: [from, to], kind }: Name): Word[] {
  const children = childrenOf(tree, head)
  const before = children.filter(child => child < from && tellsApart(wordAt(tree, child), kind))
  const after = children.includes(to) && kind !== 'person' && wordAt(tree, to).upos === 'NUM' ? [to] : []
  return [
    ...before.map(child => wordAt(tree, child)),
    ...tree.words.slice(from, to),
    ...after.map(child => wordAt(tree, child)),
  ]
}

function tellsApart({ lower, upos }: Word, kind: NameKind): boolean {
  if (lower === 'a' || lower === 'an') return true
  return kind !== 'person' && (PARTS_OF_PLACES.has(lower) || upos === 'NUM')
}

function isBeforeName(tree: Tree, child: number): boolean {
  const { upos } = wordAt(tree, child)
  return (
    (upos === 'NOUN' || upos === 'PROPN') && ['nmod', 'compound', 'flat', 'appos'].includes(relationOf(tree, child))
  )
}

/** "Mayor Vell" may be "the mayor"; "Orvel City Council" may be "the council". */
function nounsOfName(tree: Tree, before: readonly number[], form: NameForm): string[] {
  const nouns = before
    .map(child => wordAt(tree, child).lemma.toLowerCase())
    .filter(lemma => kindOfNoun(lemma) === form.kind)
  if (form.kind === 'person') nouns.push(...form.titles.filter(isTitle))
  if (form.kind !== 'person') nouns.push(...form.parts.filter(part => kindOfNoun(part) === form.kind))
  return nouns.filter(noun => kindOfNoun(noun) === form.kind)
}

const NO_PHRASE = new Set('compound flat fixed goeswith reparandum'.split(' '))

function otherMention(tree: Tree, at: number): Unplaced | undefined {
  const word = wordAt(tree, at)
  if (word.upos === 'PRON') return pronounMention(tree, at)
  if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || NO_PHRASE.has(relationOf(tree, at))) return undefined
  if (
    word.deprel === 'nmod:desc' ||
    (word.upos === 'PROPN' && UNREFERRING.has(word.lower)) ||
    !/\p{L}/u.test(word.text)
  )
    return undefined
  return word.upos === 'PROPN' && !isOffice(tree, at) ? unknownName(tree, at) : description(tree, at)
}

/** A proper noun that nobody has found to be a name of some kind. */
function unknownName(tree: Tree, at: number): Unplaced {
  const children = childrenOf(tree, at).filter(child => /^(?:PROPN|NUM)$/.test(wordAt(tree, child).upos))
  const parts = children.filter(child =>
    ['compound', 'flat', 'nummod', 'amod', 'goeswith'].includes(relationOf(tree, child)),
  )
  const own = [...parts, at].toSorted((a, b) => a - b).map(part => wordAt(tree, part))
  const name = nameForm(own, undefined, [])
  return { ...description(tree, at), form: 'name', name, kind: undefined, agrees: name.agrees, nouns: [] }
}

function description(tree: Tree, at: number): Unplaced {
  const word = wordAt(tree, at)
  const lemma = word.lemma.toLowerCase()
  const children = childrenOf(tree, at)
  const isPlural = word.xpos === 'NNS' || word.xpos === 'NNPS'
  return {
    ...spanOf(tree, phraseOf(tree, at)),
    head: at,
    form: 'description',
    kind: kindOfNoun(lemma),
    agrees: agreementOfNoun(lemma, isPlural),
    isPlural,
    nouns: [lemma],
    modifiers: modifiersOf(tree, at),
    determiner: determinerOf(tree, at),
    isNarrowed: children.some(child => child > at && narrows(tree, child)),
    ...ownerOf(tree, at),
    isCoordination: false,
  }
}

/** Clauses and "of" phrases do, "themselves" does not. */
function narrows(tree: Tree, child: number): boolean {
  const relation = relationOf(tree, child)
  return relation === 'acl' || (relation === 'nmod' && PRONOUNS.get(wordAt(tree, child).lower)?.use !== 'reflexive')
}

const DESCRIBES = new Set('amod compound nummod nmod'.split(' '))

const NOTHING: ReadonlySet<string> = new Set()

function modifiersOf(tree: Tree, head: number): ReadonlySet<string> {
  const own = childrenOf(tree, head).filter(
    child => DESCRIBES.has(relationOf(tree, child)) && wordAt(tree, child).upos !== 'PRON',
  )
  return own.length === 0 ? NOTHING : new Set(own.map(child => fold(wordAt(tree, child).lemma)))
}

function determinerOf(tree: Tree, head: number): Mention['determiner'] {
  for (const child of childrenOf(tree, head)) {
    const { lower, deprel } = wordAt(tree, child)
    if (deprel === 'nmod:poss') return 'possessive'
    if (relationOf(tree, child) !== 'det') continue
    if (lower === 'the' || lower === 'both') return 'definite'
    if (['this', 'that', 'these', 'those'].includes(lower)) return 'demonstrative'
  }
  return 'other'
}

function ownerOf(tree: Tree, head: number): Pick<Mention, 'owner'> {
  const children = childrenOf(tree, head)
  const possessor = children.find(child => wordAt(tree, child).deprel === 'nmod:poss')
  if (possessor !== undefined) return { owner: possessor }
  const nominal = children.filter(child => child > head && relationOf(tree, child) === 'nmod')
  const [only] = nominal
  if (only === undefined || nominal.length > 1 || children.some(child => relationOf(tree, child) === 'acl')) return {}
  const preposition = childBy(tree, only, 'case')
  return preposition !== undefined && wordAt(tree, preposition).lower === 'of' ? { owner: only } : {}
}

function pronounMention(tree: Tree, at: number): Unplaced | undefined {
  const word = wordAt(tree, at)
  const listed = PRONOUNS.get(word.lower)
  if (!listed || ['expl', 'fixed', 'discourse', 'goeswith'].includes(relationOf(tree, at))) return undefined
  const isPossessive = listed.use !== 'reflexive' && (word.deprel === 'nmod:poss' || word.xpos === 'PRP$')
  const pronoun: PronounForm = isPossessive ? { ...listed, use: 'possessive' } : listed
  return {
    ...spanOf(tree, [at, at + 1]),
    head: at,
    form: 'pronoun',
    kind: pronoun.gender === 'he' || pronoun.gender === 'she' ? 'person' : undefined,
    agrees: agreementOfPronoun(pronoun),
    isPlural: pronoun.number === 'many',
    pronoun,
    nouns: [],
    modifiers: NOTHING,
    determiner: 'other',
    isNarrowed: false,
    isCoordination: false,
  }
}

/** "Vell and the mayor" beside "Vell". */
function togetherWith(tree: Tree, first: Mention, single: ReadonlyMap<number, Mention>): Mention[] {
  if (first.pronoun?.use === 'possessive') return []
  const parts = coordinatedWith(tree, first.head)
    .map(part => single.get(part))
    .filter(part => part !== undefined)
  if (parts.length < 2) return []
  const { head, sentence, quotation } = first
  const span: [number, number] = [first.tokens[0], Math.max(...parts.map(({ tokens }) => tokens[1]))]
  return [
    {
      ...spanOf(tree, span),
      head,
      sentence,
      quotation,
      form: 'description',
      kind: parts.every(({ kind }) => kind === 'person') ? 'person' : undefined,
      agrees: THEY,
      isPlural: true,
      nouns: [],
      modifiers: NOTHING,
      determiner: 'other',
      isNarrowed: false,
      isCoordination: true,
    },
  ]
}
