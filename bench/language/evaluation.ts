import type { Span } from '../../src/text/span.ts'
import type { AnalysedText, AnalysedWord } from './analysed-text.ts'
import { type Counts, NOTHING, plus } from './f1.ts'

/**
 * Counts of the CoNLL 2018 evaluation (https://universaldependencies.org/conll18/evaluation.html): words are aligned where both ends agree,
 * white space not counted; `lemmas` cares for case, `lemmasFolded` does not; `las` leaves out the relation's subtype, `lasFull` does not.
 */
export interface Evaluation {
  readonly words: Counts
  readonly sentences: Counts
  readonly upos: Counts
  readonly xpos: Counts
  readonly lemmas: Counts
  readonly lemmasFolded: Counts
  readonly uas: Counts
  readonly las: Counts
  readonly lasFull: Counts
}

/** Compares an engine's analysis with the corpus's of the same text. */
export function evaluate(gold: AnalysedText, found: AnalysedText): Evaluation {
  const dense = offsetsWithoutSpace(gold.text)
  const pairs = align(gold.words, found.words, dense)
  const foundOf = new Map(pairs)
  const count = (isRight: (gold: AnalysedWord, found: AnalysedWord) => boolean): Counts => ({
    gold: gold.words.length,
    found: found.words.length,
    right: pairs.filter(([g, f]) => agree(gold.words[g], found.words[f], isRight)).length,
  })
  const sameHead = (a: AnalysedWord, b: AnalysedWord) =>
    a.head === undefined ? b.head === undefined && isRoot(b) : b.head !== undefined && foundOf.get(a.head) === b.head
  return {
    words: count(() => true),
    sentences: countSpans(gold.sentences, found.sentences, dense),
    upos: count((a, b) => a.upos === b.upos),
    xpos: count((a, b) => a.xpos === b.xpos),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    lemmasFolded: count((a, b) => a.lemma === '_' || a.lemma.toLowerCase() === b.lemma.toLowerCase()),
    uas: count(sameHead),
    las: count((a, b) => sameHead(a, b) && universal(a.deprel) === universal(b.deprel)),
    lasFull: count((a, b) => sameHead(a, b) && a.deprel === b.deprel),
  }
}

/** Evaluations of several texts as one: every word counts alike. */
export function total(evaluations: readonly Evaluation[]): Evaluation {
  const sum = (layer: keyof Evaluation) => evaluations.map(one => one[layer]).reduce(plus, NOTHING)
  return {
    words: sum('words'),
    sentences: sum('sentences'),
    upos: sum('upos'),
    xpos: sum('xpos'),
    lemmas: sum('lemmas'),
    lemmasFolded: sum('lemmasFolded'),
    uas: sum('uas'),
    las: sum('las'),
    lasFull: sum('lasFull'),
  }
}

// An engine without trees has no heads at all; that must not pass for a root.
function isRoot({ deprel }: AnalysedWord): boolean {
  return universal(deprel) === 'root'
}

function universal(deprel: string): string {
  return deprel.split(':')[0] ?? ''
}

function agree(
  gold: AnalysedWord | undefined,
  found: AnalysedWord | undefined,
  isRight: (gold: AnalysedWord, found: AnalysedWord) => boolean,
): boolean {
  return gold !== undefined && found !== undefined && isRight(gold, found)
}

/** Indices of gold and found words with the same characters. */
function align(
  gold: readonly AnalysedWord[],
  found: readonly AnalysedWord[],
  dense: Int32Array,
): [gold: number, found: number][] {
  const at = new Map(found.map(({ start, end }, i) => [keyOf([start, end], dense), i]))
  return [...gold.entries()].flatMap(([g, { start, end }]): [number, number][] => {
    const f = at.get(keyOf([start, end], dense))
    return f === undefined ? [] : [[g, f]]
  })
}

function countSpans(gold: readonly Span[], found: readonly Span[], dense: Int32Array): Counts {
  const right = new Set(gold.map(span => keyOf(span, dense)))
  return {
    gold: gold.length,
    found: found.length,
    right: found.filter(span => right.has(keyOf(span, dense))).length,
  }
}

function keyOf([start, end]: Span, dense: Int32Array): string {
  return `${dense[start]}:${dense[end]}`
}

/** For each offset the number of characters before it that are not white space. */
function offsetsWithoutSpace(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1)
  return offsets
}
