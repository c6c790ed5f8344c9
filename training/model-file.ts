import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WordVectors } from '../src/language/network/word-vectors.ts'
import { SyntaxReader } from '../src/language/syntax/syntax-reader.ts'
import { decodeWeights, encodeWeights, type Weights } from '../src/language/weights/weights.ts'

export const MODELS = join(import.meta.dirname, '..', 'models')

/** The word vectors that training/words.ts wrote. */
export function readVectors(): WordVectors {
  return new WordVectors(readWeights('words'))
}

/** Penn tags by the syntax that training/syntax.ts wrote. */
export function readTagger(vectors: WordVectors): {
  readonly tags: readonly string[]
  tag(forms: readonly string[]): readonly string[]
} {
  const reader = new SyntaxReader(readWeights('syntax'), vectors)
  const xpos = reader.tagPairs.map(([, tag]) => tag)
  return { tags: [...new Set(xpos)], tag: forms => [...reader.parse(forms).tags].map(tag => xpos[tag] ?? '') }
}

function readWeights(task: string): Weights {
  const weights = decodeWeights(new Uint8Array(readFileSync(join(MODELS, `${task}.bin`))))
  if ('fault' in weights) throw new Error(`models/${task}.bin: ${weights.fault}; npm run train -- ${task} makes it`)
  return weights
}

/** Writes a weight file and says what its card has to say: size and SHA-256. */
export function writeWeights(path: string, weights: Weights): void {
  const bytes = encodeWeights(weights)
  writeFileSync(path, bytes)
  say(`${path}: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Figures in one line, with two decimals. */
export function figures(scores: object): string {
  return Object.entries(scores)
    .map(([name, value]) => `${name} ${Number(value).toFixed(2)}`)
    .join(', ')
}
