import type { SyntaxReader } from '../../src/language/syntax/syntax-reader.ts'
import type { TreeSentence } from './conllu.ts'

/** Percentages over all words, punctuation too; LAS without subtypes, as CoNLL 2018 counts it. */
export interface TreeScores {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  readonly lasWithSubtypes: number
}

/** What a reader gets right on the words as the treebank has them. */
export function scoreTrees(reader: SyntaxReader, sentences: readonly TreeSentence[]): TreeScores {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, lasWithSubtypes: 0 }
  let words = 0
  for (const s of sentences) {
    const { tags, heads, labels } = reader.parse(s.forms)
    words += s.forms.length
    for (const [i, head] of s.heads.entries()) {
      const [upos, xpos] = reader.facts.tags[tags[i] ?? 0]?.split(' ') ?? []
      if (upos === s.upos[i]) right.upos++
      if (xpos === s.xpos[i]) right.xpos++
      if (heads[i] !== head) continue
      right.uas++
      const label = head === -1 ? 'root' : reader.facts.labels[labels[i] ?? 0]
      if (coarse(label) === coarse(s.deprels[i])) right.las++
      if (label === s.deprels[i]) right.lasWithSubtypes++
    }
  }
  const share = (count: number) => (100 * count) / words
  return {
    upos: share(right.upos),
    xpos: share(right.xpos),
    uas: share(right.uas),
    las: share(right.las),
    lasWithSubtypes: share(right.lasWithSubtypes),
  }
}

function coarse(label = ''): string {
  return label.split(':')[0] ?? ''
}
