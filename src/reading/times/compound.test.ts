import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treeOfRows } from '../../language/morphology/tree-of-rows.ts'
import type { Span } from '../../text/span.ts'
import { isCompound } from './compound.ts'

/** Whether the first so many characters are part of the noun behind them. */
function compound(rows: string, end: number): boolean {
  const words = treeOfRows(rows)
  const span: Span = [0, end]
  const within = { words, tokens: [0, words.length], start: 0 } as const
  return isCompound({ sentence: '', span, groups: {}, spanOf: () => undefined, within })
}

test('a time is part of the noun behind it only where the tree hangs it there', () => {
  assert.equal(compound('night NOUN NN 2 compound\ncurfew NOUN NN 0 root', 5), true)
  assert.equal(compound('night NOUN NN 2 obl\nfell VERB VBD 0 root', 5), false)
  assert.equal(compound('curfew NOUN NN 0 root\nnight NOUN NN 1 compound', 12), false)
})
