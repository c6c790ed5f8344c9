import type { Token } from '../../tokens.ts'

/** Tags of a sentence and the tree that grows on it; arrays as long as the tokens. */
export interface Growing {
  readonly tokens: readonly Token[]
  readonly upos: string[]
  readonly xpos: string[]
  /** Index of the head; -1 where it is still open, and for the root. */
  readonly heads: Int32Array
  readonly deprels: string[]
}

/** A sentence whose words have tags and no heads yet. */
export function withoutHeads(tokens: readonly Token[], upos: readonly string[], xpos: readonly string[]): Growing {
  return {
    tokens,
    upos: [...upos],
    xpos: [...xpos],
    heads: new Int32Array(tokens.length).fill(-1),
    deprels: new Array<string>(tokens.length).fill('dep'),
  }
}

/** Hangs a word under another; a word never hangs under itself. */
export function attach({ heads, deprels }: Growing, word: number, head: number, deprel: string): void {
  if (word === head || word < 0 || head < 0) return
  heads[word] = head
  deprels[word] = deprel
}
