import type { Span } from '../text/span.ts'
import type { Analysis, Sentence, Word } from './analysis.ts'
import { findChains } from './chains/find-chains.ts'
import { type Models, NO_MODELS } from './models.ts'
import { findNames } from './names/find-names.ts'
import { findParagraphs } from './paragraphs.ts'
import { findTextQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { findTokens, type Token } from './tokens.ts'
import { withMendedTrees } from './trees/mended-trees.ts'
import { truecased } from './truecase/truecase.ts'
import { wordsOf } from './words.ts'

export type { Analysis, Chain, Name, NameKind, Referent, Sentence, Upos, Word } from './analysis.ts'

/**
 * Sentences, words with tags, lemmas and trees, quotations, names and chains of a text, or of the given regions of it (a headline, a body). Linear
 * in length; never throws. What has no model is done by rules.
 */
export function analyse(
  given: string,
  regions: readonly Span[] = [[0, given.length]],
  models: Models = NO_MODELS,
  { keepStates = false }: { readonly keepStates?: boolean } = {},
): Analysis {
  const paragraphs = regions.flatMap(region => findParagraphs(given, region))
  const surface = surfaceOf(given, paragraphs, models)
  const quotations = findTextQuotations(given, paragraphs)
  const { sentences } = surface
  const { text, tokens: cased } = truecased({ text: given, tokens: surface.tokens }, sentences, models.truecase)
  const states: Int16Array[] | undefined = keepStates ? [] : undefined
  const tokens = withMendedTrees(wordsOf(cased, sentences, models, states), sentences)
  const names = findNames(tokens, sentences, models.names)
  const chains = findChains({ text, paragraphs, sentences, tokens, quotations, names })
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    quotations,
    names,
    chains,
    hasTrees: models.syntax !== undefined,
    ...(states && models.syntax ? { states: joinedRows(states) } : {}),
  }
}

function joinedRows(rows: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(rows.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}

interface Surface {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Tokens and sentences, paragraph by paragraph. */
export function surfaceOf(text: string, paragraphs: readonly Span[], models: Models): Surface {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [paragraph, span] of paragraphs.entries()) {
    const own = findTokens(text, span)
    const offset = tokens.length
    for (const token of own) tokens.push(token)
    for (const [from, to] of findSentences(own, models.sentences)) {
      const [first, last] = [own[from], own[to - 1]]
      if (first && last)
        sentences.push({ start: first.start, end: last.end, tokens: [offset + from, offset + to], paragraph })
    }
  }
  return { sentences, tokens }
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
