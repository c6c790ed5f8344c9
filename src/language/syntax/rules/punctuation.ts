import { attach, type Growing } from './tree-builder.ts'

/** Climbs higher than this are not worth their time: deeper trees are chains without sense. */
const HIGHEST = 24

/** Hangs marks: the last under the root, a comma under what it sets off to its right or left, brackets and quotes under what they hold. */
export function attachPunctuation(tree: Growing, root: number): void {
  const { upos, heads, xpos, deprels } = tree
  const count = heads.length
  for (let at = 0; at < count; at++) {
    if (upos[at] !== 'PUNCT' || deprels[at] === 'punct' || at === root) continue
    attach(tree, at, targetOf(tree, at, root, xpos[at] ?? ''), 'punct')
  }
}

function targetOf(tree: Growing, at: number, root: number, xpos: string): number {
  if (xpos === '.' && at > root) return root
  const right = wordAfter(tree, at)
  const left = wordBefore(tree, at)
  if (xpos === '-LRB-' || xpos === '``') return right < 0 ? root : climb(tree, right, head => head > at)
  if (xpos === '-RRB-') return left < 0 ? root : climb(tree, left, head => head < at)
  if (right >= 0) {
    const top = climb(tree, right, head => head > at)
    const head = tree.heads[top] ?? -1
    if (head >= 0 && head < at) return top
  }
  return left < 0 ? root : climb(tree, left, head => head < at && head >= 0)
}

function climb({ heads }: Growing, from: number, within: (head: number) => boolean): number {
  let at = from
  for (let step = 0; step < HIGHEST; step++) {
    const head = heads[at] ?? -1
    if (head < 0 || !within(head)) return at
    at = head
  }
  return at
}

function wordAfter({ upos }: Growing, at: number): number {
  for (let i = at + 1; i < Math.min(upos.length, at + 4); i++) if (upos[i] !== 'PUNCT') return i
  return -1
}

function wordBefore({ upos }: Growing, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (upos[i] !== 'PUNCT') return i
  return -1
}
