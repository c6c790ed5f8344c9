import type { Analysis } from '../../../language/analyse.ts'
import { hashOf } from '../../../language/network/hash.ts'
import { bucket, joined } from './keys.ts'

/** Features of each word. */
export const TOKEN_FEATURES = 8

/** What the network is told of each word beside the states of the tree's network: `TOKEN_FEATURES` keys a word, 0 for none. */
export function tokenKeys(analysis: Analysis, quotation: Int32Array): Uint32Array {
  const { tokens, sentences } = analysis
  const keys = new Uint32Array(tokens.length * TOKEN_FEATURES)
  const names = nameKeys(analysis)
  for (const [number, { tokens: span, paragraph }] of sentences.entries()) {
    const opens = sentences[number - 1]?.paragraph !== paragraph
    const profile = quotedShare(quotation, span)
    for (let i = span[0]; i < span[1]; i++) {
      const word = tokens[i]
      if (!word) continue
      const head = word.head === undefined ? undefined : tokens[word.head]
      const relation = hashOf(word.deprel, 11)
      const at = i * TOKEN_FEATURES
      keys[at] = hashOf(word.lemma, 1)
      keys[at + 1] = joined(hashOf(word.upos, 2), relation)
      keys[at + 2] = hashOf(word.xpos, 3)
      keys[at + 3] = quotationKey(analysis, quotation, i)
      keys[at + 4] = names[i] ?? 0
      keys[at + 5] = joined(
        5,
        (i === span[0] ? 1 : i === span[1] - 1 ? 2 : 0) * 4 + (opens ? 2 : 0) + (paragraph === 0 ? 1 : 0),
      )
      keys[at + 6] = joined(relation, hashOf(head?.lemma ?? '', 6))
      keys[at + 7] = joined(7, profile * 2 + (quotation[i] === -1 ? 0 : 1))
    }
  }
  return keys
}

/** 0: nothing of the sentence is quoted, 1: some words, 2: many, 3: all. */
function quotedShare(quotation: Int32Array, [from, to]: readonly [number, number]): number {
  let quoted = 0
  for (let i = from; i < to; i++) if (quotation[i] !== -1) quoted++
  return quoted === 0 ? 0 : quoted === to - from ? 3 : quoted < 6 ? 1 : 2
}

/** Whether the word is in a quotation, first or last in it, and how long that is. */
function quotationKey({ quotations }: Analysis, quotation: Int32Array, i: number): number {
  const own = quotation[i] ?? -1
  if (own === -1) return joined(4, (quotation[i - 1] ?? -1) !== -1 ? 1 : (quotation[i + 1] ?? -1) !== -1 ? 2 : 0)
  const { words = 0, mark = '' } = quotations[own] ?? {}
  const place = (quotation[i - 1] === own ? 0 : 1) + (quotation[i + 1] === own ? 0 : 2)
  return joined(joined(4, 10 + place), bucket(words) * 2 + (/["“”]/.test(mark) ? 1 : 0))
}

function nameKeys({ names, tokens }: Analysis): Uint32Array {
  const keys = new Uint32Array(tokens.length).fill(joined(8, 0))
  for (const {
    tokens: [from, to],
    kind,
    inside,
  } of names) {
    if (inside !== undefined) continue
    const own = hashOf(kind, 8)
    for (let i = from; i < to; i++) keys[i] = joined(own, i === to - 1 ? 2 : i === from ? 1 : 0)
  }
  return keys
}
