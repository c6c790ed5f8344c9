import type { Growing } from './tree-builder.ts'

/** Makes one tree with one root of what was attached: open words and cycles go under the root. Linear; gives the root, -1 for no words. */
export function makeWhole(tree: Growing, proposed: number): number {
  const { heads, deprels } = tree
  const count = heads.length
  if (count === 0) return -1
  const root = proposed >= 0 && proposed < count ? proposed : firstOpen(heads)
  heads[root] = -1
  deprels[root] = 'root'
  for (let at = 0; at < count; at++) if (at !== root && (heads[at] ?? -1) < 0) hang(tree, at, root)
  breakCycles(tree, root)
  return root
}

function firstOpen(heads: Int32Array): number {
  return Math.max(0, heads.indexOf(-1))
}

function hang({ heads, deprels, upos }: Growing, at: number, root: number): void {
  heads[at] = root
  if (deprels[at] === 'dep' && upos[at] === 'PUNCT') deprels[at] = 'punct'
}

/** Follows each word to what is known to reach the root; whoever meets the own path again is hung under the root. */
function breakCycles({ heads, deprels }: Growing, root: number): void {
  const seen = new Int32Array(heads.length)
  seen[root] = heads.length + 1
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (seen[at] === 0) {
      seen[at] = start + 1
      const head = heads[at] ?? root
      if (seen[head] === start + 1) {
        heads[at] = root
        deprels[at] = 'dep'
        break
      }
      at = head
    }
  }
}
