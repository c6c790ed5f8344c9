import { formKeys } from '../../src/language/network/form-features.ts'
import { KeyTable } from '../../src/language/network/hash.ts'
import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import { frequent } from '../corpus/vocabulary.ts'
import type { InputWord } from './word-input.ts'

/** Times that a feature of a form must be seen in training to have weights of its own. */
const LEAST = 4

/** Which features of forms a network learns, and words by their rows. */
export class FormTable {
  /** Keys of the features, by row. */
  readonly keys: readonly number[]
  readonly #table: KeyTable
  readonly #vectors: WordVectors
  readonly #words = new Map<string, InputWord>()

  constructor(sentences: readonly { readonly forms: readonly string[] }[], vectors: WordVectors) {
    this.keys = frequent(
      sentences.flatMap(({ forms }) => forms.flatMap(form => formKeys(form))),
      LEAST,
    )
    this.#table = new KeyTable(Uint32Array.from(this.keys))
    this.#vectors = vectors
  }

  wordOf(form: string): InputWord {
    const known = this.#words.get(form)
    if (known) return known
    const rows = formKeys(form).map(key => this.#table.rowOf(key))
    const word = { vector: this.#vectors.rowOf(form), features: Int32Array.from(rows.filter(row => row >= 0)) }
    this.#words.set(form, word)
    return word
  }
}
