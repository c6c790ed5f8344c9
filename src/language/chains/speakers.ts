import type { Sentence } from '../analysis.ts'
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { Quotation } from '../quotations.ts'
import { childBy, headOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'

/** What the chains ask of a quotation. */
export type QuotationSpan = Pick<Quotation, 'start' | 'end' | 'closed' | 'continues'>

export interface SpeakersInput {
  readonly tree: Tree
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly QuotationSpan[]
}

/**
 * For each quotation, the word that heads the phrase for its speaker, as far as the tree says: the subject of a verb of saying
 * outside the marks, in a sentence that the quotation is part of. Quotations after it in the same paragraph without
 * a verb of their own, and those that go on after an unclosed one, have the same speaker.
 */
export function findSpeakers({ tree, sentences, quotations }: SpeakersInput): (number | undefined)[] {
  const speakers: (number | undefined)[] = []
  const paragraphs: number[] = []
  let at = 0
  for (const [index, quotation] of quotations.entries()) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quotation.start) at++
    paragraphs.push(sentences[at]?.paragraph ?? -1)
    speakers.push(speakerIn(tree, sentences, at, quotation) ?? carriedOn(quotations, paragraphs, speakers, index))
  }
  return speakers
}

/** More sentences than this are no quotation of one speaker with one verb. */
const MOST_SENTENCES = 12

function speakerIn(
  tree: Tree,
  sentences: readonly Sentence[],
  from: number,
  quotation: QuotationSpan,
): number | undefined {
  const touched: Sentence[] = []
  for (let at = from; at < sentences.length && at < from + MOST_SENTENCES; at++) {
    const sentence = sentences[at]
    if (!sentence || sentence.start >= quotation.end) break
    touched.push(sentence)
  }
  for (const sentence of touched.toReversed()) {
    const speaker = speakerAround(tree, sentence, quotation)
    if (speaker !== undefined) return speaker
  }
  return undefined
}

/** The subject of the verb of saying in this sentence that stands nearest to the marks. */
function speakerAround(tree: Tree, sentence: Sentence, { start, end }: QuotationSpan): number | undefined {
  let best: number | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const word = wordAt(tree, i)
    if (word.start >= start && word.start < end) continue
    const subject = isSaying(tree, i) ? (childBy(tree, i, 'nsubj') ?? sharedSubject(tree, i)) : accordingTo(tree, i)
    if (subject === undefined || (wordAt(tree, subject).start >= start && wordAt(tree, subject).start < end)) continue
    const distance = word.start < start ? start - word.end : word.start - end
    if (distance < nearest && holds(tree, isSaying(tree, i) ? i : headOf(tree, i), start, end)) {
      nearest = distance
      best = subject
    }
  }
  return best
}

function isSaying(tree: Tree, at: number): boolean {
  const { upos, lemma } = wordAt(tree, at)
  return upos === 'VERB' && SPEECH_VERBS.has(lemma.toLowerCase())
}

/** "According to Vell": the noun itself. */
function accordingTo(tree: Tree, noun: number): number | undefined {
  const preposition = relationOf(tree, noun) === 'obl' ? childBy(tree, noun, 'case') : undefined
  return preposition !== undefined && wordAt(tree, preposition).lower === 'according' ? noun : undefined
}

/** "She rose and said": the subject of the first verb. */
function sharedSubject(tree: Tree, verb: number): number | undefined {
  if (wordAt(tree, verb).deprel !== 'conj') return undefined
  return childBy(tree, headOf(tree, verb), 'nsubj')
}

/** True where the quotation hangs under the verb, or the verb hangs in the quotation (`parataxis`). */
function holds(tree: Tree, verb: number, start: number, end: number): boolean {
  const up = wordAt(tree, headOf(tree, verb))
  if (headOf(tree, verb) >= 0 && up.start >= start && up.start < end) return true
  const [left, right] = [wordAt(tree, tree.lefts[verb] ?? verb), wordAt(tree, (tree.rights[verb] ?? verb + 1) - 1)]
  return left.start < end && right.end > start
}

/** Between two pieces of one quotation there is room for "the mayor said on Monday." and not for much more. */
const WIDEST_GAP = 60

/** The speaker of the quotation before, where this one goes on with it, or follows it closely in the same paragraph. */
function carriedOn(
  quotations: readonly QuotationSpan[],
  paragraphs: readonly number[],
  speakers: readonly (number | undefined)[],
  index: number,
): number | undefined {
  const [before, quotation] = [quotations[index - 1], quotations[index]]
  if (!before || !quotation || quotation.start < before.end) return undefined
  if (quotation.continues !== undefined) return speakers[quotation.continues]
  const follows = quotation.start - before.end <= WIDEST_GAP && paragraphs[index] === paragraphs[index - 1]
  return follows ? speakers[index - 1] : undefined
}
