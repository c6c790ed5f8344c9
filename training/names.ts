// node bin/run.js training/names.ts [CORPORA] [--out FILE] [--use ewt,gum] [--epochs N …]: trains names, writes models/names.bin.
// CORPORA holds treebanks/uner-ewt-train-partial.iob2.gz and the like.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder } from '../bench/corpora.ts'
import { f1 } from '../bench/language/f1.ts'
import { evaluateNames, SCORED_KINDS, totalNames } from '../bench/language/name-evaluation.ts'
import { NameReader } from '../src/language/names/name-reader.ts'
import type { Weights } from '../src/language/weights/weights.ts'
import type { NamedSentence } from './corpus/names/named-sentence.ts'
import { readNames } from './corpus/names.ts'
import { figures, MODELS, readVectors, say, writeWeights } from './model-file.ts'
import { NAMES_SETTINGS, trainNames } from './names/train-names.ts'

const numbers = Object.keys(NAMES_SETTINGS)
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(MODELS, 'names.bin') },
    use: { type: 'string', default: 'ewt,gum' },
    ...Object.fromEntries(numbers.map(name => [name, { type: 'string' as const }])),
  },
})
const overridden = Object.entries(given).filter(([name]) => numbers.includes(name))
const settings = { ...NAMES_SETTINGS, ...Object.fromEntries(overridden.map(([name, text]) => [name, Number(text)])) }
const corpora = corporaFolder(positionals[0])
const use = String(given['use']).split(',')
const sentences = (['ewt', 'gum'] as const)
  .filter(name => use.includes(name))
  .flatMap(name => readNames(corpora, name, 'train'))
const dev = { 'UNER EWT dev': readNames(corpora, 'ewt', 'dev'), 'GUM dev': readNames(corpora, 'gum', 'dev') }
const vectors = readVectors()

say(`${sentences.length} sentences; ${JSON.stringify(settings)}`)
const weights = trainNames(sentences, { settings, vectors }, progress => {
  say(`epoch ${progress.epoch}: loss ${progress.loss.toFixed(3)}, ${progress.seconds.toFixed(0)} s`)
  if (progress.epoch % 2 === 0 && progress.epoch < settings.epochs) measure(progress.weights())
})
for (const agreement of [0, 0.5, 1, 1.5, 2, 3]) measure(weights, agreement)
writeWeights(String(given['out']), weights)

function measure(trained: Weights, agreement?: number): void {
  const reader = new NameReader(trained, vectors)
  for (const [name, all] of Object.entries(dev)) {
    const scores = totalNames(
      documentsOf(all).map(document => {
        const found = reader.read(
          document.map(({ forms }) => forms),
          agreement,
        )
        return totalNames(document.map(({ names }, i) => evaluateNames(names, found[i] ?? [])))
      }),
    )
    const { exact } = scores
    const row = {
      F1: f1(exact),
      precision: (100 * exact.right) / exact.found,
      recall: (100 * exact.right) / exact.gold,
      spans: f1(scores.spans),
      ...Object.fromEntries(SCORED_KINDS.map(kind => [kind, f1(scores.byKind[kind])])),
    }
    say(`  ${name}${agreement === undefined ? '' : `, agreement ${agreement}`}: ${figures(row)}`)
  }
}

function documentsOf(all: readonly NamedSentence[]): readonly (readonly NamedSentence[])[] {
  return [...Map.groupBy(all, ({ document }) => document).values()]
}
