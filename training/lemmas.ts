import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lemmaAccuracy, perturbed, scoreLemmas, type Tags } from '../bench/language/lemmas.ts'
import { LEMMAS_VERSION, openLemmatiser } from '../src/language/lemmas/lemmatiser.ts'
import { type Lemmatiser, ruleLemmatiser } from '../src/language/lemmas/rule-lemmatiser.ts'
import { encodeWeights, type Weights } from '../src/language/weights/weights.ts'
import { genreOf, NONCOMMERCIAL, readConllu, type TreeSentence } from './corpus/conllu.ts'
import { learnLemmas } from './lemmas/learn.ts'

/** `node training/lemmas.ts <folder of treebanks> [file to write]`: learns lemmas from EWT and GUM, writes the file, prints the figures of its card. */
function main([folder, target = join(import.meta.dirname, '../models/lemmas.bin')]: readonly string[]): void {
  if (folder === undefined) throw new Error('say where the treebanks are')
  const corpus = (name: string) => readConllu(join(folder, `${name}.conllu.gz`))
  const free = (sentences: TreeSentence[]) => sentences.filter(one => !NONCOMMERCIAL.has(genreOf(one)))
  const facts = learnLemmas([corpus('ewt-train'), free(corpus('gum-train'))])
  const weights: Weights = { task: 'lemmas', version: LEMMAS_VERSION, facts, tensors: new Map() }
  const bytes = encodeWeights(weights)
  writeFileSync(target, bytes)
  const lemmatiser = openLemmatiser(weights)
  if (!lemmatiser) throw new Error('the file just made cannot be opened')
  const dev = ['ewt-dev', 'gum-dev'].map(name => [name, corpus(name)] as const)
  for (const [name, sentences] of dev) report(name, lemmatiser, sentences)
  print(`speed: ${Math.round(speedOf(lemmatiser, dev[0]?.[1] ?? []) / 1000) / 1000} million words a second`)
  print(`${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

function report(name: string, lemmatiser: Lemmatiser, sentences: readonly TreeSentence[]): void {
  const given: readonly (readonly [string, Lemmatiser, ((sentence: TreeSentence) => Tags) | undefined])[] = [
    ['gold tags', lemmatiser, undefined],
    ['tags with slips', lemmatiser, perturbed],
    ['rules alone, gold tags', ruleLemmatiser, undefined],
  ]
  for (const [what, by, tags] of given)
    print(`${name}, ${what}: ${lemmaAccuracy(scoreLemmas(by, sentences, tags)).toFixed(2)}`)
}

function speedOf(lemmatiser: Lemmatiser, sentences: readonly TreeSentence[]): number {
  scoreLemmas(lemmatiser, sentences)
  const started = performance.now()
  let words = 0
  for (let round = 0; round < 20; round++) words += scoreLemmas(lemmatiser, sentences).words
  return (1000 * words) / (performance.now() - started)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

main(process.argv.slice(2))
