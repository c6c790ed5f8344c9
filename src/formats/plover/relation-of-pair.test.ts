import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import { readReport } from '../../reading/read.ts'
import { idFrom } from '../../record/ids.ts'
import type { Span } from '../../text/span.ts'
import { treeOf } from './predicates/word-tree.ts'
import type { Pair } from './relation-between.ts'
import { relationOfPair } from './relation-of-pair.ts'

const knowledge = { gazetteer: makeGazetteer(), models: shippedModels() }

function pairOf(text: string, source: string, target: string): Pair {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  return { source: [spanOf(source)], target: [spanOf(target)] }
}

function read(text: string) {
  const reading = readReport(
    { id: idFrom('r', text), sha256: '0'.repeat(64), text, body: [0, text.length], origin: 'test' },
    knowledge,
  )
  return { reading, tree: treeOf(analyse(text, undefined, knowledge.models).tokens) }
}

test('the predicate between the two decides before what else the reading tells', () => {
  const text = 'Russia condemned Ukraine after rebels shelled Lyman.'
  const { reading, tree } = read(text)
  assert.equal(relationOfPair(reading, tree, pairOf(text, 'Russia', 'Ukraine')), 'ACCUSE')
  assert.equal(relationOfPair(reading, tree, pairOf(text, 'rebels', 'Lyman')), 'ASSAULT')
})

test('without a tree the reading decides', () => {
  const text = 'Russian troops shelled Lyman on Friday.'
  const { reading } = read(text)
  const pair = pairOf(text, 'Russian troops', 'Lyman')
  assert.equal(relationOfPair(reading, treeOf([]), pair), 'ASSAULT')
  assert.equal(relationOfPair({ ...reading, events: [], statements: [] }, treeOf([]), pair), undefined)
})
