import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WordVectors } from '../src/language/network/word-vectors.ts'
import { decodeWeights, encodeWeights, type Weights } from '../src/language/weights/weights.ts'

export const MODELS = join(import.meta.dirname, '..', 'models')

/** The word vectors that training/words.ts wrote. */
export function readVectors(): WordVectors {
  const weights = decodeWeights(new Uint8Array(readFileSync(join(MODELS, 'words.bin'))))
  if ('fault' in weights)
    throw new Error(`models/words.bin: ${weights.fault}; node bin/run.js training/words.ts makes it`)
  return new WordVectors(weights)
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
