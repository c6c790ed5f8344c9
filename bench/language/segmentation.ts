import { findParagraphs } from '../../src/language/paragraphs.ts'
import type { SentenceModel } from '../../src/language/sentences/sentence-model.ts'
import { findSentences } from '../../src/language/sentences.ts'
import { findTokens } from '../../src/language/tokens.ts'
import type { Span } from '../../src/text/span.ts'
import type { TreeSentence } from '../../training/corpus/conllu.ts'
import { wordRanges } from './raw-text.ts'

/** A document's raw text with where its words and sentences stand in it, in text order. */
export interface Segmented {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly sentences: readonly Span[]
}

/** How the raw text is laid out: with a blank line where the corpus opens a paragraph, or a document to a line. */
export interface Layout {
  readonly blankLines: boolean
}

/** A layout, and the model that sentences are ended with; by rules alone without one. */
export interface SegmentationOptions extends Layout {
  readonly model?: SentenceModel | undefined
}

/** F1 in percent of token and of sentence ranges; a range is right only where both its ends are. */
export interface SegmentationScore {
  readonly tokens: number
  readonly sentences: number
}

/**
 * Scores our own tokens and sentences on the raw text of a treebank's documents as the CoNLL 2018 shared task does: over character offsets,
 * white space not counted (https://universaldependencies.org/conll18/evaluation.html).
 */
export function scoreSegmentation(
  sentences: readonly TreeSentence[],
  { blankLines, model }: SegmentationOptions = { blankLines: true },
): SegmentationScore {
  const tokens = { right: 0, gold: 0, told: 0 }
  const ends = { right: 0, gold: 0, told: 0 }
  for (const gold of documentsOf(sentences, { blankLines })) {
    const told = segment(gold.text, model)
    count(tokens, gold.text, [gold.tokens, told.tokens])
    count(ends, gold.text, [gold.sentences, told.sentences])
  }
  return { tokens: f1(tokens), sentences: f1(ends) }
}

/** Tokens and sentences of a raw text by the engine's rules, and by its model where there is one. */
export function segment(text: string, model?: SentenceModel): Segmented {
  const tokens: Span[] = []
  const sentences: Span[] = []
  for (const paragraph of findParagraphs(text, [0, text.length])) {
    const own = findTokens(text, paragraph)
    for (const { start, end } of own) tokens.push([start, end])
    for (const [from, to] of findSentences(own, model)) sentences.push([own[from]?.start ?? 0, own[to - 1]?.end ?? 0])
  }
  return { text, tokens, sentences }
}

/** The documents of a treebank, their raw text rebuilt from their sentences, which one space parts. */
export function documentsOf(sentences: readonly TreeSentence[], { blankLines }: Layout): Segmented[] {
  const documents: { text: string; tokens: Span[]; sentences: Span[] }[] = []
  let name: string | undefined
  for (const sentence of sentences) {
    let document = documents.at(-1)
    if (!document || sentence.document !== name) {
      document = { text: '', tokens: [], sentences: [] }
      documents.push(document)
      name = sentence.document
    } else document.text += sentence.opensParagraph && blankLines ? '\n\n' : ' '
    const offset = document.text.length
    document.text += sentence.text
    document.sentences.push([offset, document.text.length])
    for (const [start, end] of wordsOf(sentence)) document.tokens.push([offset + start, offset + end])
  }
  return documents
}

/** Ranges of the words, each once: those of a multiword token that share one are one token to find. */
function wordsOf(sentence: TreeSentence): Span[] {
  return wordRanges(sentence).filter(([start], i, all) => start !== all[i - 1]?.[0])
}

interface Counts {
  right: number
  gold: number
  told: number
}

function count(counts: Counts, text: string, [gold, told]: readonly [readonly Span[], readonly Span[]]): void {
  const dense = offsetsWithoutSpace(text)
  const key = ([start, end]: Span) => `${dense[start]}:${dense[end]}`
  const right = new Set(gold.map(key))
  counts.gold += gold.length
  counts.told += told.length
  for (const span of told) if (right.has(key(span))) counts.right++
}

/** For each offset the number of characters before it that are no white space. */
function offsetsWithoutSpace(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1)
  return offsets
}

function f1({ right, gold, told }: Counts): number {
  return (200 * right) / (gold + told)
}
