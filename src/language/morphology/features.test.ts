import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Upos } from '../analysis.ts'
import { featuresOf } from './features.ts'
import { featuresInTree } from './features-in-tree.ts'
import { treeOfRows } from './tree-of-rows.ts'

const of = (lower: string, upos: Upos, xpos: string, lemma = lower) => featuresOf({ lower, upos, xpos, lemma })

test('form and tags show features', () => {
  assert.deepEqual(of('bridges', 'NOUN', 'NNS', 'bridge'), { number: 'Plur' })
  assert.deepEqual(of('troops', 'NOUN', 'NNS', 'troops'), { number: 'Ptan' })
  assert.deepEqual(of('her', 'PRON', 'PRP$'), {
    case: 'Gen',
    gender: 'Fem',
    number: 'Sing',
    person: '3',
    poss: 'Yes',
    pronType: 'Prs',
  })
  assert.deepEqual(of('those', 'DET', 'DT', 'that'), { number: 'Plur', pronType: 'Dem' })
  assert.deepEqual(of('worse', 'ADJ', 'JJR', 'bad'), { degree: 'Cmp' })
  assert.deepEqual(of("n't", 'PART', 'RB', 'not'), { polarity: 'Neg' })
  assert.deepEqual(of('in', 'ADP', 'IN'), {})
})

test('the same features are one frozen object', () => {
  assert.equal(of('town', 'NOUN', 'NN'), of('river', 'NOUN', 'NN'))
  assert.ok(Object.isFrozen(of('town', 'NOUN', 'NN')))
})

test('the tree adds person, passive, case and mood', () => {
  const words = treeOfRows(`They PRON PRP 2 nsubj
    seized VERB VBD 0 root seize
    it PRON PRP 2 obj
    and CCONJ CC 6 cc
    were AUX VBD 6 aux:pass be
    seen VERB VBN 2 conj see`)
  assert.deepEqual(featuresInTree(words, 1), {
    mood: 'Ind',
    number: 'Plur',
    person: '3',
    tense: 'Past',
    verbForm: 'Fin',
  })
  assert.equal(featuresInTree(words, 2).case, 'Acc')
  assert.equal(featuresInTree(words, 5).voice, 'Pass')
  const order = treeOfRows(`Leave VERB VB 0 root
    now ADV RB 1 advmod`)
  assert.equal(featuresInTree(order, 0).mood, 'Imp')
})
