import type { Analysis, Word } from '../../language/analyse.ts'

/**
 * The analysis with the perfects mended that the tree takes for having something done: "denies having lost control of Orvel", "troops have regained
 * positions". The participle takes the place of "have", which becomes its auxiliary. Linear in the text.
 */
export function withMendedPerfects(analysis: Analysis): Analysis {
  const { tokens } = analysis
  const verbOf = new Map(tokens.flatMap((word, at) => pairOf(tokens, word, at)))
  if (verbOf.size === 0) return analysis
  const haveOf = new Map([...verbOf].map(([have, verb]) => [verb, have]))
  return {
    ...analysis,
    tokens: tokens.map((word, at) => {
      const verb = verbOf.get(at)
      if (verb !== undefined) return { ...word, upos: 'AUX', deprel: 'aux', head: verb }
      const have = tokens[haveOf.get(at) ?? -1]
      if (have) return { ...word, deprel: have.deprel, head: have.head }
      const over = word.head === undefined ? undefined : verbOf.get(word.head)
      return over === undefined ? word : { ...word, head: over }
    }),
  }
}

/** The "have" of a participle that the tree makes an adjective of what "have" has. */
function pairOf(words: readonly Word[], { xpos, upos, deprel, head = -1 }: Word, at: number): [number, number][] {
  if (xpos !== 'VBN' || upos !== 'VERB' || deprel !== 'amod') return []
  const have = words[at - 1]?.upos === 'ADV' ? at - 2 : at - 1
  const isHaving = words[have]?.lemma === 'have' && words[have]?.deprel !== 'aux'
  return isHaving && words[head]?.head === have && words[head]?.deprel === 'obj' ? [[have, at]] : []
}
