import type { Name, NameKind, Sentence, Upos, Word } from '../../src/language/analysis.ts'
import type { ChainsInput } from '../../src/language/chains/find-chains.ts'
import { findTextQuotations } from '../../src/language/quotations.ts'
import type { Span } from '../../src/text/span.ts'
import { genreOf, readConllu, type TreeSentence } from '../../training/corpus/conllu.ts'
import { type GoldMention, mentionsOf } from '../../training/corpus/coreference.ts'

/** A document of GUM as our engine would hand it on if it made no mistakes, and its mentions by word index of the document. */
export interface GoldDocument extends ChainsInput {
  readonly name: string
  readonly genre: string
  readonly mentions: readonly (GoldMention & { readonly head: number })[]
}

/** Documents of a GUM file, in file order. The text is put together from the words, paragraphs apart by a blank line. */
export function readGoldDocuments(path: string): GoldDocument[] {
  return [...Map.groupBy(readConllu(path), ({ document }) => document).values()].map(goldDocument)
}

function goldDocument(trees: readonly TreeSentence[]): GoldDocument {
  const [first] = trees
  const layout = layOut(trees)
  const mentions = trees.flatMap((tree, index) => {
    const offset = layout.sentences[index]?.tokens[0] ?? 0
    return mentionsOf(tree).map(mention => ({
      ...mention,
      from: mention.from + offset,
      to: mention.to + offset,
      head: 0,
    }))
  })
  const headed = mentions.map(mention => ({ ...mention, head: headOfRange(layout.tokens, mention.from, mention.to) }))
  const quotations = findTextQuotations(layout.text, layout.paragraphs)
  const names = namesOf(layout.tokens, headed)
  return {
    name: first?.document ?? '',
    genre: first ? genreOf(first) : '',
    ...layout,
    names,
    quotations,
    mentions: headed,
  }
}

interface Layout {
  readonly text: string
  readonly tokens: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Span[]
}

function layOut(trees: readonly TreeSentence[]): Layout {
  let text = ''
  const tokens: Word[] = []
  const sentences: Sentence[] = []
  const paragraphs: [number, number][] = []
  for (const tree of trees) {
    if (tree.opensParagraph || paragraphs.length === 0) {
      if (text) text = `${text.trimEnd()}\n\n`
      paragraphs.push([text.length, text.length])
    }
    const [offset, start] = [tokens.length, text.length]
    for (const [i, form] of tree.forms.entries()) {
      tokens.push(wordOf(tree, i, offset, text.length))
      text += form
      if (isSpaced(tree, i)) text += ' '
    }
    const end = tokens.at(-1)?.end ?? start
    sentences.push({ start, end, tokens: [offset, tokens.length], paragraph: paragraphs.length - 1 })
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph[1] = end
  }
  return { text, tokens, sentences, paragraphs }
}

function isSpaced({ misc, multiword }: TreeSentence, word: number): boolean {
  const joint = multiword.find(({ first, last }) => word >= first && word <= last)
  if (joint && word < joint.last) return false
  return !(joint?.misc ?? misc[word] ?? '').includes('SpaceAfter=No')
}

function wordOf(tree: TreeSentence, i: number, offset: number, start: number): Word {
  const text = tree.forms[i] ?? ''
  const head = tree.heads[i] ?? -1
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    kind: /^\p{N}/u.test(text) ? 'number' : /^['’]?\p{L}/u.test(text) ? 'word' : 'mark',
    // The treebank's tags are the seventeen of UD.
    upos: (tree.upos[i] ?? 'X') as Upos,
    xpos: tree.xpos[i] ?? '',
    lemma: tree.lemmas[i] ?? '',
    ...(head >= 0 ? { head: head + offset } : {}),
    deprel: tree.deprels[i] ?? 'dep',
  }
}

/** The first word of the range that hangs outside it. */
export function headOfRange(tokens: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = tokens[i]?.head
    if (tokens[i]?.deprel !== 'punct' && (head === undefined || head < from || head >= to)) return i
  }
  return from
}

const KINDS: { readonly [etype: string]: NameKind } = { person: 'person', place: 'place', organization: 'organisation' }

/** GUM marks entities and no names: a name is an entity whose head is a proper noun, cut down to the proper nouns around it. */
function namesOf(tokens: readonly Word[], mentions: GoldDocument['mentions']): Name[] {
  const names = new Map<string, Name>()
  for (const { head, from, to, etype } of mentions) {
    const proper = properHead(tokens, head)
    if (proper === undefined || etype === 'time') continue
    const [first, last] = properRange(tokens, proper, from, etype === 'person' ? endOfPerson(tokens, proper, to) : to)
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
    const key = `${first} ${last}`
    if (!names.has(key)) names.set(key, { start, end, tokens: [first, last + 1], kind: KINDS[etype] ?? 'other' })
  }
  return [...names.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

function properHead(tokens: readonly Word[], head: number): number | undefined {
  if (tokens[head]?.upos === 'PROPN') return head
  if (tokens[head]?.upos !== 'NOUN') return undefined
  for (let i = head + 1; i < head + 6 && tokens[i]?.upos !== 'PUNCT'; i++) {
    const word = tokens[i]
    if (word?.upos === 'PROPN' && word.head === head && /^(?:flat|appos)$/.test(word.deprel)) return i
  }
  return undefined
}

/** Persons' names go on over proper nouns only: "Vell and Orlan", "Vell of Orvel" begin with a whole name. */
function endOfPerson(tokens: readonly Word[], head: number, to: number): number {
  let end = head + 1
  const isPart = (at: number) => tokens[at]?.upos === 'PROPN' || tokens[at]?.deprel === 'flat'
  while (end < to && (isPart(end) || (tokens[end]?.text === '-' && isPart(end + 1)))) end++
  return end
}

const WITHIN = /^(?:X|PROPN|NUM|ADJ|ADP|DET|CCONJ|PART|PUNCT)$/

/** From the head to both sides over proper nouns; over "of", "for", "and" where a proper noun of the same name follows. */
function properRange(tokens: readonly Word[], head: number, from: number, to: number): [number, number] {
  let first = head
  while (first > from && belongs(tokens, first - 1, head)) first--
  let last = head
  for (let i = head + 1; i < to && WITHIN.test(tokens[i]?.upos ?? ''); i++) {
    const isFlat = tokens[i]?.deprel === 'flat' && tokens[i]?.head === tokens[head]?.head
    if (tokens[i]?.upos === 'PROPN' && (isFlat || isUnder(tokens, i, head))) last = i
    if (tokens[i]?.deprel === 'appos' || tokens[i]?.text === ',' || tokens[i]?.text === '(') break
  }
  return [first, last]
}

function belongs(tokens: readonly Word[], at: number, head: number): boolean {
  const word = tokens[at]
  if (!word || word.deprel === 'nmod:desc' || word.deprel === 'nmod:poss') return false
  return (word.upos === 'PROPN' || /^\p{Lu}/u.test(word.text)) && word.upos !== 'DET' && isUnder(tokens, at, head)
}

function isUnder(tokens: readonly Word[], at: number, head: number): boolean {
  let word: number | undefined = at
  for (let steps = 0; word !== undefined && steps < 8; steps++) {
    if (word === head) return true
    const relation: string = tokens[word]?.deprel ?? ''
    if (!/^(?:flat|compound|nmod|amod|nummod|conj|case|cc|det|punct)/.test(relation) || relation === 'nmod:poss')
      return false
    word = tokens[word]?.head
  }
  return false
}
