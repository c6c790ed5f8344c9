import { DAYS_AND_MONTHS } from '../lexicon/days-and-months.ts'
import type { Token } from '../tokens.ts'
import type { Weights } from '../weights/weights.ts'
import { type Boundary, BUCKETS, boundaryFeatures, type Outline, TEMPLATES } from './boundary-features.ts'

/** Layout of the weight file that this reader knows. */
export const SENTENCES_VERSION = 1

/** Says where sentences end by a linear model over what stands around a boundary, what the rules say among it. */
export interface SentenceModel {
  /** Above zero where a sentence ends. */
  score(tokens: readonly Token[], outline: Outline, boundary: Boundary): number
}

/** Opens the weights of the task "sentences"; `undefined` where they are not what this reader knows. */
export function openSentenceModel({ tensors }: Weights): SentenceModel | undefined {
  const weights = tensors.get('weights')?.values
  return weights?.length === BUCKETS ? linearModel(weights) : undefined
}

/** A model from its weight table. */
export function linearModel(weights: ArrayLike<number>): SentenceModel {
  const features = new Int32Array(TEMPLATES)
  return {
    score(tokens, outline, boundary) {
      const caution = outline.isUpperCase && !boundary.ruled ? undefined : cautionAt(tokens, boundary)
      if (caution === undefined) return -1
      boundaryFeatures(tokens, outline, boundary, features)
      let score = -caution
      for (const feature of features) score += weights[feature] ?? 0
      return score
    },
  }
}

/** What a sentence needs beyond zero to end without a stop, in units of the weights; measured on the dev files. */
const CAUTION = 40

/**
 * What is asked of the model where the rules see no end; `undefined` where it is not asked, since in news it is wrong more often than right:
 * in text in upper case, after an abbreviation, a colon, one word that begins a paragraph ("NBC News said"), before a day ("at 5 p.m. Sunday").
 */
function cautionAt(tokens: readonly Token[], { from, next, ruled }: Boundary): number | undefined {
  const [last, following] = [tokens[next - 1], tokens[next]]
  if (ruled || !last || !following) return 0
  if (last.lower === ':' || DAYS_AND_MONTHS.has(following.lower)) return undefined
  if (last.kind === 'mark') return /^[-–—―,)\]'’"”]/.test(last.text) ? CAUTION : 0
  return last.lower.endsWith('.') || next - from === 1 ? undefined : CAUTION
}
