// node bin/run.js training/names.ts [CORPORA] [--epochs N] [--size N] [--out FILE]: trains names. CORPORA is ../shared/corpora unless given.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { labelOf, mayFollow, NAME_LABELS } from '../src/language/names/labels.ts'
import { bitOf, FLAG_BITS, listFlags } from '../src/language/names/lists.ts'
import { NAMES_VERSION, NameReader } from '../src/language/names/name-reader.ts'
import { formKeys } from '../src/language/network/form-features.ts'
import { KeyTable } from '../src/language/network/hash.ts'
import { WordVectors } from '../src/language/network/word-vectors.ts'
import { decodeWeights, encodeWeights } from '../src/language/weights/weights.ts'
import { recased } from './corpus/augment.ts'
import type { NamedSentence } from './corpus/names/named-sentence.ts'
import { readNames } from './corpus/names.ts'
import { frequent } from './corpus/vocabulary.ts'
import { Chance } from './network/chance.ts'
import { weightsOf } from './network/export.ts'
import { openMachine } from './network/machine.ts'
import { NamesNet } from './network/names-net.ts'
import { Parameters } from './network/parameters.ts'
import type { InputWord } from './network/word-input.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '14' },
    size: { type: 'string', default: '64' },
    learned: { type: 'string', default: '48' },
    rate: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.35' },
    hide: { type: 'string', default: '0.08' },
    use: { type: 'string', default: 'ewt,gum' },
    out: { type: 'string', default: 'models/names.bin' },
  },
})
const ROOT = join(import.meta.dirname, '..')
const corpora = positionals[0] ?? join(ROOT, '../shared/corpora')
const decoded = decodeWeights(new Uint8Array(readFileSync(join(ROOT, 'models/words.bin'))))
if ('fault' in decoded) throw new Error(decoded.fault)
const vectors = new WordVectors(decoded)
void bitOf

const use = options.use.split(',')
const train: NamedSentence[] = []
if (use.includes('ewt')) train.push(...readNames(corpora, 'ewt', 'train'))
if (use.includes('gum')) train.push(...readNames(corpora, 'gum', 'train'))
const usable = train.filter(s => s.forms.length > 0 && s.forms.length <= 120)
const featureKeys = frequent(
  usable.flatMap(s => s.forms.flatMap(form => formKeys(form))),
  4,
)
const featureTable = new KeyTable(Uint32Array.from(featureKeys))
const cache = new Map<string, Omit<InputWord, 'context'>>()
function wordOf(form: string): Omit<InputWord, 'context'> {
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
function wordsOf(forms: readonly string[]): InputWord[] {
  const flags = listFlags(forms)
  return forms.map((form, i) => ({ ...wordOf(form), context: bitsOf(flags[i] ?? 0) }))
}
function bitsOf(flags: number): Int32Array {
  const bits: number[] = []
  for (let bit = 0; bit < FLAG_BITS; bit++) if ((flags >>> bit) & 1) bits.push(bit)
  return Int32Array.from(bits)
}
function goldOf({ forms, names }: NamedSentence): Int32Array {
  const gold = new Int32Array(forms.length)
  for (const { first, last, kind } of names) {
    for (let i = first; i <= last; i++)
      gold[i] = labelOf(kind, first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I')
  }
  return gold
}

const machine = openMachine()
const parameters = new Parameters(machine)
const chance = new Chance(20221111)
const hide = Number(options.hide)
const net = new NamesNet(machine, parameters, chance, {
  vectors,
  features: featureKeys.length,
  learned: Number(options.learned),
  context: { features: FLAG_BITS, learned: 24 },
  size: Number(options.size),
  labels: NAME_LABELS.length,
  mayFollow,
  dropout: Number(options.dropout),
  hiding: { vector: hide, features: hide, each: 0.1 },
})
parameters.seal()
console.log({ sentences: usable.length, features: featureKeys.length, weights: parameters.size })
const heading = { task: 'names', version: NAMES_VERSION, facts: { labels: NAME_LABELS }, keys: featureKeys }
const dev = { ewt: readNames(corpora, 'ewt', 'dev'), gum: readNames(corpora, 'gum', 'dev') }

const epochs = Number(options.epochs)
const batch = 24
const steps = Math.ceil(usable.length / batch) * epochs
let step = 0
for (let epoch = 1; epoch <= epochs; epoch++) {
  const started = process.cpuUsage()
  let loss = 0
  const order = chance.shuffled(usable)
  for (let from = 0; from < order.length; from += batch) {
    let words = 0
    for (const s of order.slice(from, from + batch)) {
      loss += net.learn(wordsOf(recased(s.forms, chance)), goldOf(s), chance)
      words += s.forms.length
    }
    step++
    const rate = Number(options.rate) * Math.min(1, step / 200) * Math.max(0.02, 1 - step / steps)
    parameters.step({ rate, decay: 0.998, clip: 5 }, words, step)
  }
  const used = process.cpuUsage(started)
  console.log(
    `epoch ${epoch} loss ${(loss / usable.length).toFixed(3)} cpu ${((used.user + used.system) / 1e6).toFixed(0)} s`,
  )
  if (epoch % 2 === 0 || epoch === epochs) {
    parameters.exchange()
    measure('exact')
    parameters.exchange()
  }
}

function measure(form: 'exact' | 'small'): void {
  const reader = new NameReader(weightsOf(parameters, heading, form), vectors)
  for (const [name, sentences] of Object.entries(dev)) {
    let [found, right, gold] = [0, 0, 0]
    const by: Record<string, [number, number, number]> = {}
    for (const s of sentences) {
      const spans = reader.read(s.forms)
      const mine = spans.filter(x => x.kind !== 'other')
      const theirs = s.names.filter(x => x.kind !== 'other')
      const keys = new Set(theirs.map(x => `${x.first} ${x.last} ${x.kind}`))
      found += mine.length
      gold += theirs.length
      for (const x of theirs) (by[x.kind] ??= [0, 0, 0])[2]++
      for (const x of mine) {
        const ok = keys.has(`${x.first} ${x.last} ${x.kind}`)
        const row = (by[x.kind] ??= [0, 0, 0])
        row[0]++
        if (ok) {
          right++
          row[1]++
        }
      }
    }
    const f1 = (f: number, r: number, g: number) => ((200 * r) / (f + g)).toFixed(1)
    console.log(
      `  ${name} ${form}: F1 ${f1(found, right, gold)} P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} ${Object.entries(
        by,
      )
        .map(([k, [f, r, g]]) => `${k} ${f1(f, r, g)}`)
        .join(' ')}`,
    )
  }
}

parameters.exchange()
measure('small')
const bytes = encodeWeights(weightsOf(parameters, heading, 'small'))
writeFileSync(options.out, bytes)
console.log(`${options.out}: ${bytes.length} bytes`)
