import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { analyse } from '../../src/language/analyse.ts'
import { SyntaxReader } from '../../src/language/syntax/syntax-reader.ts'
import { encodeWeights } from '../../src/language/weights/weights.ts'
import type { TreeSentence } from '../corpus/conllu.ts'
import { scoreTrees } from '../corpus/tree-scores.ts'
import { readVectors } from '../model-file.ts'
import { SYNTAX_SETTINGS, trainSyntax } from './train-syntax.ts'

const settings = {
  ...SYNTAX_SETTINGS,
  epochs: 120,
  size: 24,
  arc: 16,
  label: 16,
  learned: 16,
  batch: 1,
  rate: 0.005,
  dropout: 0,
}
const vectors = readVectors()

/** The trees that rules make of a report of ours: no better than rules are, and good enough to be learned by heart. */
function treesByRule(): TreeSentence[] {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/withdrawal-brief/report.txt'), 'utf8')
  const { sentences, tokens } = analyse(text)
  return sentences.map(({ tokens: [from, to] }, index) => {
    const words = tokens.slice(from, to)
    return {
      id: String(index),
      document: 'brief',
      opensParagraph: false,
      text: '',
      forms: words.map(word => word.text),
      lemmas: words.map(word => word.lemma),
      upos: words.map(word => word.upos),
      xpos: words.map(word => word.xpos),
      features: words.map(() => '_'),
      heads: words.map(word => (word.head === undefined ? -1 : word.head - from)),
      deprels: words.map(word => word.deprel),
      misc: words.map(() => '_'),
      multiword: [],
    }
  })
}

test('a report’s trees are learned by heart, and by the same steps each time', () => {
  const trees = treesByRule()
  assert.ok(trees.length > 10)
  const losses: number[] = []
  const weights = trainSyntax(trees, { settings, vectors }, ({ loss }) => losses.push(loss))
  assert.ok((losses.at(-1) ?? Number.POSITIVE_INFINITY) < (losses[0] ?? 0) / 4, losses.join(' '))
  const { upos, las } = scoreTrees(new SyntaxReader(weights, vectors), trees)
  assert.ok(upos > 90 && las > 80, `UPOS ${upos}, LAS ${las}`)
  assert.deepEqual(encodeWeights(trainSyntax(trees, { settings, vectors })), encodeWeights(weights))
})
