import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { analyse } from '../../../language/analyse.ts'
import { quotationAt } from '../../../language/quotations/quotation-at.ts'
import { treeOf } from '../../../language/trees/tree.ts'
import { PAIR_FEATURES, pairKeys, sightOf } from './pair-features.ts'
import { windowOf } from './window.ts'

function seen(text: string, cue: string) {
  const analysis = analyse(text, undefined, shippedModels())
  const quotation = quotationAt(analysis)
  const tree = treeOf(analysis.tokens, analysis.sentences)
  const head = analysis.tokens.findIndex(token => token.text === cue)
  const window = windowOf(analysis, quotation, tree.sentences[head] ?? 0)
  const keys = pairKeys(sightOf(tree, quotation), head, window)
  const featureOf = (word: string, feature: number) =>
    keys[(analysis.tokens.findIndex(token => token.text === word) - window[0]) * PAIR_FEATURES + feature]
  return { keys, window, words: analysis.tokens.slice(...window).map(token => token.text), featureOf }
}

const PATH = 2
const BRANCH_OF_CUE = 4

test('subjects of the same verb are reached the same way, its objects another', () => {
  const mayor = seen('The mayor said that shells fell.', 'said')
  const governor = seen('Yesterday the governor said that snow fell.', 'said')
  assert.equal(mayor.featureOf('mayor', PATH), governor.featureOf('governor', PATH))
  assert.notEqual(mayor.featureOf('mayor', PATH), mayor.featureOf('fell', PATH))
})

test('the branch is that of the verb: who is told is not who is urged', () => {
  const told = seen('The mayor told residents that shells fell.', 'told')
  const urged = seen('The mayor urged residents to leave.', 'urged')
  assert.notEqual(told.featureOf('mayor', BRANCH_OF_CUE), urged.featureOf('mayor', BRANCH_OF_CUE))
})

test('a cue sees its sentence, and those beside it as long as something is quoted in them', () => {
  const { words } = seen(
    'It rained. “We held the bridge. We lost the town,” she said. “We go on.” It rained again.',
    'said',
  )
  assert.equal(words.join(' ').includes('go on'), true)
  assert.equal(words.join(' ').includes('held the bridge'), true)
  assert.equal(words.includes('rained'), false)
})

test('every word of the window has all its features', () => {
  const { keys, window } = seen('Officials feared, as they put it, “a long winter” in the hills.', 'feared')
  assert.equal(keys.length, (window[1] - window[0]) * PAIR_FEATURES)
  assert.ok(keys.every(key => key > 0))
})
