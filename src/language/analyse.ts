import type { Span } from '../text/span.ts'
import type { Analysis, Sentence, Word } from './analysis.ts'
import { type Models, NO_MODELS } from './models.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { findTokens, type Token } from './tokens.ts'
import { wordsOf } from './words.ts'

export type { Analysis, Chain, Name, NameKind, Referent, Sentence, Upos, Word } from './analysis.ts'

/**
 * Sentences, words with tags, lemmas and trees, quotations, names and chains of a text, or of the given regions of it (a headline, a body). Linear
 * in length; never throws. What has no model is done by rules or left open.
 */
export function analyse(
  text: string,
  regions: readonly Span[] = [[0, text.length]],
  models: Models = NO_MODELS,
): Analysis {
  const { paragraphs, sentences, tokens, quotations } = surfaceOf(text, regions)
  const words = wordsOf(tokens, sentences, models)
  return {
    text,
    paragraphs,
    sentences,
    tokens: words,
    quotations,
    names: [],
    chains: [],
    hasTrees: models.syntax !== undefined,
  }
}

interface Surface {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}

function surfaceOf(text: string, regions: readonly Span[]): Surface {
  const paragraphs = regions.flatMap(region => findParagraphs(text, region))
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const quotations: Quotation[] = []
  for (const [paragraph, span] of paragraphs.entries()) {
    const own = findTokens(text, span)
    const offset = tokens.length
    for (const token of own) tokens.push(token)
    for (const [from, to] of findSentences(own)) {
      const [first, last] = [own[from], own[to - 1]]
      if (first && last)
        sentences.push({ start: first.start, end: last.end, tokens: [offset + from, offset + to], paragraph })
    }
    for (const quotation of findQuotations(text, span)) quotations.push(quotation)
  }
  return { paragraphs, sentences, tokens, quotations }
}

/** The words of one sentence. */
export function tokensOf(analysis: Analysis, sentence: Sentence): readonly Word[] {
  return analysis.tokens.slice(...sentence.tokens)
}

/** The sentence that holds this offset, by binary search; `undefined` between sentences. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  let low = 0
  let high = analysis.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = analysis.sentences[middle]
    if (!sentence) return undefined
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}

/** Index of the first token that ends after this offset; `tokens.length` when there is none. */
export function tokenAt(analysis: Analysis, offset: number): number {
  let low = 0
  let high = analysis.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((analysis.tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
