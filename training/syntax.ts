// node bin/run.js training/syntax.ts [FOLDER] [--epochs N] [--size N] [--sentences N] [--out FILE]: trains tags and trees.
// FOLDER holds the treebanks (ewt-train.conllu.gz …); it is ../shared/corpora/treebanks unless given.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formKeys } from '../src/language/network/form-features.ts'
import { KeyTable } from '../src/language/network/hash.ts'
import { WordVectors } from '../src/language/network/word-vectors.ts'
import { SYNTAX_VERSION, SyntaxReader } from '../src/language/syntax/syntax-reader.ts'
import { decodeWeights, encodeWeights } from '../src/language/weights/weights.ts'
import { recased } from './corpus/augment.ts'
import { genreOf, NONCOMMERCIAL, readConllu, type TreeSentence } from './corpus/conllu.ts'
import { scoreTrees } from './corpus/tree-scores.ts'
import { frequent } from './corpus/vocabulary.ts'
import { Chance } from './network/chance.ts'
import { weightsOf } from './network/export.ts'
import { openMachine } from './network/machine.ts'
import { Parameters } from './network/parameters.ts'
import { type SyntaxGold, SyntaxNet } from './network/syntax-net.ts'
import type { InputWord } from './network/word-input.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '16' },
    size: { type: 'string', default: '96' },
    learned: { type: 'string', default: '64' },
    sentences: { type: 'string', default: '1000000' },
    rate: { type: 'string', default: '0.002' },
    batch: { type: 'string', default: '24' },
    dropout: { type: 'string', default: '0.3' },
    hide: { type: 'string', default: '0.1' },
    out: { type: 'string', default: 'models/syntax.bin' },
  },
})
const ROOT = join(import.meta.dirname, '..')
const folder = positionals[0] ?? join(ROOT, '../shared/corpora/treebanks')
const seed = 20221111

const decoded = decodeWeights(new Uint8Array(readFileSync(join(ROOT, 'models/words.bin'))))
if ('fault' in decoded) throw new Error(decoded.fault)
const vectors = new WordVectors(decoded)

const load = (name: string) => readConllu(join(folder, `${name}.conllu.gz`))
const train = [...load('ewt-train'), ...load('gum-train').filter(s => !NONCOMMERCIAL.has(genreOf(s)))]
  .filter(s => s.forms.length <= 120)
  .slice(0, Number(options.sentences))
const pairOf = (s: TreeSentence, i: number) => `${s.upos[i]} ${s.xpos[i]}`
const tags = frequent(
  train.flatMap(s => s.forms.map((_, i) => pairOf(s, i))),
  2,
)
const labels = frequent(
  train.flatMap(s => s.deprels).filter(label => label !== 'root'),
  3,
)
const featureKeys = frequent(
  train.flatMap(s => s.forms.flatMap(form => formKeys(form))),
  4,
)
const featureTable = new KeyTable(Uint32Array.from(featureKeys))
const tagIds = new Map(tags.map((tag, i) => [tag, i]))
const labelIds = new Map(labels.map((label, i) => [label, i]))

const cache = new Map<string, InputWord>()
function wordOf(form: string): InputWord {
  let word = cache.get(form)
  if (!word) {
    const features = Int32Array.from(
      formKeys(form)
        .map(key => featureTable.rowOf(key))
        .filter(row => row >= 0),
    )
    word = { vector: vectors.rowOf(form), features }
    cache.set(form, word)
  }
  return word
}
function goldOf(s: TreeSentence, forms: readonly string[]): SyntaxGold {
  const count = forms.length
  return {
    words: forms.map(wordOf),
    tags: Int32Array.from(s.forms, (_, i) => tagIds.get(pairOf(s, i)) ?? -1),
    heads: Int32Array.from(s.heads, head => (head < 0 ? count : head)),
    labels: Int32Array.from(s.deprels, label => labelIds.get(label) ?? -1),
  }
}

const machine = openMachine()
const parameters = new Parameters(machine)
const chance = new Chance(seed)
const size = Number(options.size)
const hide = Number(options.hide)
const net = new SyntaxNet(machine, parameters, chance, {
  vectors,
  features: featureKeys.length,
  learned: Number(options.learned),
  size,
  arc: size,
  label: 96,
  tags: tags.length,
  labels: labels.length,
  dropout: Number(options.dropout),
  hiding: { vector: hide, features: hide, each: 0.05 },
})
parameters.seal()
console.log({
  train: train.length,
  tags: tags.length,
  labels: labels.length,
  features: featureKeys.length,
  weights: parameters.size,
})

const heading = { task: 'syntax', version: SYNTAX_VERSION, facts: { tags, labels }, keys: featureKeys }
const dev = { ewt: load('ewt-dev'), gum: load('gum-dev') }
const epochs = Number(options.epochs)
const batch = Number(options.batch)
const steps = Math.ceil(train.length / batch) * epochs
let step = 0
for (let epoch = 1; epoch <= epochs; epoch++) {
  const started = process.cpuUsage()
  let loss = 0
  const order = chance.shuffled(train)
  for (let from = 0; from < order.length; from += batch) {
    let words = 0
    for (const s of order.slice(from, from + batch)) {
      loss += net.learn(goldOf(s, recased(s.forms, chance)), chance)
      words += s.forms.length
    }
    step++
    const warm = Math.min(1, step / 200)
    const rate = Number(options.rate) * warm * Math.max(0.02, 1 - step / steps)
    parameters.step({ rate, decay: 0.998, clip: 5 }, words, step)
  }
  const used = process.cpuUsage(started)
  console.log(
    `epoch ${epoch} loss ${(loss / train.length).toFixed(2)} cpu ${((used.user + used.system) / 1e6).toFixed(0)} s`,
  )
  if (epoch % 2 === 0 || epoch === epochs) {
    parameters.exchange()
    measure('exact')
    parameters.exchange()
  }
}

function measure(form: 'exact' | 'small'): void {
  const weights = weightsOf(parameters, heading, form)
  const reader = new SyntaxReader(weights, vectors)
  for (const [name, sentences] of Object.entries(dev)) {
    const scores = Object.entries(scoreTrees(reader, sentences)).map(
      ([figure, value]) => `${figure} ${value.toFixed(2)}`,
    )
    console.log(`  ${name} ${form}: ${scores.join(' ')}`)
  }
}

parameters.exchange()
measure('small')
const bytes = encodeWeights(weightsOf(parameters, heading, 'small'))
writeFileSync(options.out, bytes)
console.log(`${options.out}: ${bytes.length} bytes`)
