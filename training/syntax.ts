// node bin/run.js training/syntax.ts [CORPORA] [--out FILE] [--sentences N] [--epochs N] [--size N …]: trains tags and trees, writes models/syntax.bin.
// CORPORA holds treebanks/ewt-train.conllu.gz and the like.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder } from '../bench/corpora.ts'
import { SyntaxReader } from '../src/language/syntax/syntax-reader.ts'
import type { Weights } from '../src/language/weights/weights.ts'
import { scoreTrees } from './corpus/tree-scores.ts'
import { developmentTrees, trainingTrees } from './corpus/treebanks.ts'
import { figures, MODELS, readVectors, say, writeWeights } from './model-file.ts'
import { SYNTAX_SETTINGS, trainSyntax } from './syntax/train-syntax.ts'

const numbers = Object.keys(SYNTAX_SETTINGS)
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(MODELS, 'syntax.bin') },
    sentences: { type: 'string' },
    ...Object.fromEntries(numbers.map(name => [name, { type: 'string' as const }])),
  },
})
const overridden = Object.entries(given).filter(([name]) => numbers.includes(name))
const settings = { ...SYNTAX_SETTINGS, ...Object.fromEntries(overridden.map(([name, text]) => [name, Number(text)])) }
const corpora = corporaFolder(positionals[0])
const { ewt, gum } = trainingTrees(corpora)
const sentences = [...ewt, ...gum].slice(0, Number(given['sentences'] ?? Number.POSITIVE_INFINITY))
const dev = developmentTrees(corpora)
const vectors = readVectors()

say(`${sentences.length} sentences; ${JSON.stringify(settings)}`)
const weights = trainSyntax(sentences, { settings, vectors }, progress => {
  say(`epoch ${progress.epoch}: loss ${progress.loss.toFixed(2)}, ${progress.seconds.toFixed(0)} s`)
  if (progress.epoch % 2 === 0 && progress.epoch < settings.epochs) measure(progress.weights())
})
measure(weights)
writeWeights(String(given['out']), weights)

function measure(trained: Weights): void {
  const reader = new SyntaxReader(trained, vectors)
  for (const [name, trees] of Object.entries(dev)) say(`  ${name}: ${figures(scoreTrees(reader, trees))}`)
}
