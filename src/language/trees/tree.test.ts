import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from './dependents.ts'
import { childBy, childrenOf, headOf, isUnder, treeOf } from './tree.ts'

const wordUnder = (head: number | undefined, deprel: string): Word => ({
  start: 0,
  end: 1,
  text: 'x',
  lower: 'x',
  kind: 'word',
  upos: 'NOUN',
  xpos: 'NN',
  lemma: 'x',
  head,
  deprel,
})
/** "Troops left Orvel quietly ." */
const WORDS = [
  wordUnder(1, 'nsubj'),
  wordUnder(undefined, 'root'),
  wordUnder(1, 'obj'),
  wordUnder(1, 'advmod'),
  wordUnder(1, 'punct'),
]
const SENTENCE = { start: 0, end: 5, tokens: [0, 5], paragraph: 0 } as const

test('a tree is walked up and down, by relation or in order', () => {
  const tree = treeOf(WORDS, [SENTENCE])
  assert.deepEqual(childrenOf(tree, 1), [0, 2, 3, 4])
  assert.equal(childBy(tree, 1, 'obj'), 2)
  assert.equal(headOf(tree, 3), 1)
  assert.ok(isUnder(tree, 1, 4) && !isUnder(tree, 0, 4))
  assert.deepEqual(dependentsOf(WORDS).of(1), [0, 2, 3, 4])
  assert.equal(dependentBy(WORDS, 1, 'iobj', 'advmod'), 3)
})

test('whatever heads words have, a walk upwards ends, and a subtree holds what is under it', () => {
  const heads = fc.array(fc.option(fc.integer({ min: -3, max: 40 }), { nil: undefined }), { maxLength: 30 })
  fc.assert(
    fc.property(heads, given => {
      const words = given.map(head => wordUnder(head, head === undefined ? 'root' : 'dep'))
      const tree = treeOf(words, [{ ...SENTENCE, tokens: [0, words.length] }])
      for (const [i] of words.entries()) {
        let at = i
        for (let steps = 0; at >= 0; steps++) {
          assert.ok(steps <= words.length)
          assert.ok((tree.lefts[at] ?? 0) <= i && i < (tree.rights[at] ?? 0))
          at = headOf(tree, at)
        }
      }
    }),
  )
})
