// node bin/run.js training/sentences.ts [CORPORA] [FILE]: where sentences end, into models/sentences.bin.
import { join } from 'node:path'
import { corporaFolder } from '../bench/corpora.ts'
import { documentsOf, type Segmented, scoreSegmentation } from '../bench/language/segmentation.ts'
import { findParagraphs } from '../src/language/paragraphs.ts'
import { BUCKETS, boundaryFeatures, outlineOf, TEMPLATES } from '../src/language/sentences/boundary-features.ts'
import { openSentenceModel, SENTENCES_VERSION } from '../src/language/sentences/sentence-model.ts'
import { splitBy } from '../src/language/sentences.ts'
import { findTokens } from '../src/language/tokens.ts'
import type { Weights } from '../src/language/weights/weights.ts'
import { developmentTrees, trainingTrees } from './corpus/treebanks.ts'
import { MODELS, say, writeWeights } from './model-file.ts'

const ROUNDS = 5

/** A boundary of the corpora: the places of its features, and whether a sentence ends there. */
interface Example {
  readonly features: Int32Array
  readonly ends: boolean
}

/** Learns where sentences end from EWT and GUM, writes the file, prints the figures of its card. */
function main([corpora, target = join(MODELS, 'sentences.bin')]: readonly string[]): void {
  const folder = corporaFolder(corpora)
  const { ewt, gum } = trainingTrees(folder)
  const documents = [true, false].flatMap(blankLines => documentsOf([...ewt, ...gum], { blankLines }))
  const values = quantised(learn(documents.flatMap(examplesOf)))
  const tensor = { name: 'weights', type: 'i8', shape: [BUCKETS], values } as const
  const tensors = new Map([['weights', tensor]])
  const weights: Weights = { task: 'sentences', version: SENTENCES_VERSION, facts: {}, tensors }
  const model = openSentenceModel(weights)
  for (const [name, trees] of Object.entries(developmentTrees(folder)))
    for (const blankLines of [true, false]) {
      const layout = blankLines ? 'paragraphs' : 'a document to a line'
      const { sentences } = scoreSegmentation(trees, { blankLines, model })
      const rules = scoreSegmentation(trees, { blankLines }).sentences
      say(`${name}, ${layout}: sentence F1 ${sentences.toFixed(2)}; by rules ${rules.toFixed(2)}`)
    }
  writeWeights(target, weights)
}

function examplesOf({ text, sentences }: Segmented): Example[] {
  const gold = new Set(sentences.map(([, end]) => end))
  const examples: Example[] = []
  for (const paragraph of findParagraphs(text, [0, text.length])) {
    const tokens = findTokens(text, paragraph)
    const outline = outlineOf(tokens)
    splitBy(tokens, boundary => {
      const features = new Int32Array(TEMPLATES)
      boundaryFeatures(tokens, outline, boundary, features)
      const ends = gold.has(tokens[boundary.next - 1]?.end ?? -1)
      examples.push({ features, ends })
      return ends
    })
  }
  return examples
}

/** Averaged perceptron (Freund and Schapire 1999; Collins 2002) with a margin; the same order each time. */
function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(BUCKETS)
  const sums = new Float64Array(BUCKETS)
  const order = Int32Array.from(examples.keys())
  let seed = 1
  let step = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const [a, b] = [order[i] ?? 0, order[j] ?? 0]
      order[i] = b
      order[j] = a
    }
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      step++
      const sign = example.ends ? 1 : -1
      let score = 0
      for (const feature of example.features) score += weights[feature] ?? 0
      if (score * sign > MARGIN) continue
      for (const feature of example.features) {
        weights[feature] = (weights[feature] ?? 0) + sign
        sums[feature] = (sums[feature] ?? 0) + sign * step
      }
    }
  }
  return weights.map((weight, feature) => weight - (sums[feature] ?? 0) / (step + 1))
}

const MARGIN = 30

/** To one byte each, all by one scale, which the sign of a sum does not need. */
function quantised(weights: Float64Array): Int8Array<ArrayBuffer> {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return Int8Array.from(weights, weight => Math.round((weight * 127) / most))
}

main(process.argv.slice(2))
