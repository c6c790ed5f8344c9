// node bin/run.js training/lemmas.ts [CORPORA] [FILE]: lemmas by form and tags, into models/lemmas.bin.
import { join } from 'node:path'
import { corporaFolder } from '../bench/corpora.ts'
import { lemmaAccuracy, perturbed, scoreLemmas, type Tags } from '../bench/language/lemmas.ts'
import { LEMMAS_VERSION, openLemmatiser } from '../src/language/lemmas/lemmatiser.ts'
import { type Lemmatiser, ruleLemmatiser } from '../src/language/lemmas/rule-lemmatiser.ts'
import type { Weights } from '../src/language/weights/weights.ts'
import type { TreeSentence } from './corpus/conllu.ts'
import { developmentTrees, trainingTrees } from './corpus/treebanks.ts'
import { learnLemmas } from './lemmas/learn.ts'
import { MODELS, say, writeWeights } from './model-file.ts'

/** Learns lemmas from EWT and GUM, writes the file, prints the figures of its card. */
function main([corpora, target = join(MODELS, 'lemmas.bin')]: readonly string[]): void {
  const folder = corporaFolder(corpora)
  const { ewt, gum } = trainingTrees(folder)
  const facts = learnLemmas([ewt, gum])
  const weights: Weights = { task: 'lemmas', version: LEMMAS_VERSION, facts, tensors: new Map() }
  const lemmatiser = openLemmatiser(weights)
  if (!lemmatiser) throw new Error('the weights just made cannot be opened')
  const dev = developmentTrees(folder)
  for (const [name, sentences] of Object.entries(dev)) report(name, lemmatiser, sentences)
  say(`speed: ${(speedOf(lemmatiser, dev['EWT dev']) / 1e6).toFixed(1)} million words a second`)
  writeWeights(target, weights)
}

function report(name: string, lemmatiser: Lemmatiser, sentences: readonly TreeSentence[]): void {
  const given: readonly (readonly [string, Lemmatiser, ((sentence: TreeSentence) => Tags) | undefined])[] = [
    ['gold tags', lemmatiser, undefined],
    ['tags with slips', lemmatiser, perturbed],
    ['rules alone, gold tags', ruleLemmatiser, undefined],
  ]
  for (const [what, by, tags] of given)
    say(`${name}, ${what}: ${lemmaAccuracy(scoreLemmas(by, sentences, tags)).toFixed(2)}`)
}

function speedOf(lemmatiser: Lemmatiser, sentences: readonly TreeSentence[]): number {
  scoreLemmas(lemmatiser, sentences)
  const started = performance.now()
  let words = 0
  for (let round = 0; round < 20; round++) words += scoreLemmas(lemmatiser, sentences).words
  return (1000 * words) / (performance.now() - started)
}

main(process.argv.slice(2))
