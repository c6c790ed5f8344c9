import type { Weights } from '../weights/weights.ts'
import { digitForm, vectorForm } from './form-features.ts'
import { hashOf, KeyTable } from './hash.ts'

/** Layout of models/words.bin. */
export const WORDS_VERSION = 1

/** Forms that the vectors know under another one. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'m": 'am',
    '“': '"',
    '”': '"',
    '„': '"',
    "''": '"',
    '``': '"',
    '‘': "'",
    '–': '-',
    '—': '-',
    '--': '-',
    '...': '…',
  }),
)

/** Vectors of words (GloVe, Pennington et al. 2014), eight bits a number with one scale a word. */
export class WordVectors {
  readonly size: number
  readonly #table: KeyTable
  readonly #scales: Float32Array
  readonly #vectors: Int8Array

  constructor({ tensors }: Weights) {
    const { values: keys } = tensors.get('keys') ?? {}
    const { values: scales } = tensors.get('scales') ?? {}
    const { values: vectors, shape } = tensors.get('vectors') ?? {}
    if (!(keys instanceof Uint32Array && scales instanceof Float32Array && vectors instanceof Int8Array))
      throw new TypeError('words.bin lacks its keys, scales or vectors')
    this.size = shape?.[1] ?? 0
    this.#table = new KeyTable(keys)
    this.#scales = scales
    this.#vectors = vectors
  }

  /** Row of a form, whatever its case; -1 for a word without a vector. */
  rowOf(form: string): number {
    const word = vectorForm(form)
    const row = this.#table.rowOf(hashOf(ALIASES.get(word) ?? word))
    return row >= 0 || !/\p{N}/u.test(word) ? row : this.#table.rowOf(hashOf(digitForm(word)))
  }

  /** Writes the vector of a row into `target` from `at`; zeros for row -1. */
  write(row: number, target: Float32Array, at: number): void {
    if (row < 0) {
      target.fill(0, at, at + this.size)
      return
    }
    const scale = this.#scales[row] ?? 0
    const from = row * this.size
    for (let i = 0; i < this.size; i++) target[at + i] = (this.#vectors[from + i] ?? 0) * scale
  }
}
