import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysedText, AnalysedWord } from './analysed-text.ts'
import { evaluate, total } from './evaluation.ts'
import { f1 } from './f1.ts'

// "Ferries leave Tarsk. They wait." with its tree.
const TEXT = 'Ferries leave Tarsk. They wait.'
const GOLD = textOf(TEXT, [
  ['Ferries', 'NOUN', 'NNS', 'ferry', 1, 'nsubj'],
  ['leave', 'VERB', 'VBP', 'leave', undefined, 'root'],
  ['Tarsk', 'PROPN', 'NNP', 'Tarsk', 1, 'obl:unmarked'],
  ['.', 'PUNCT', '.', '.', 1, 'punct'],
  ['They', 'PRON', 'PRP', 'they', 5, 'nsubj'],
  ['wait', 'VERB', 'VBP', 'wait', undefined, 'root'],
  ['.', 'PUNCT', '.', '.', 5, 'punct'],
])

type Row = [form: string, upos: string, xpos: string, lemma: string, head: number | undefined, deprel: string]

function textOf(
  text: string,
  rows: readonly Row[],
  sentences: AnalysedText['sentences'] = [
    [0, 20],
    [21, 31],
  ],
): AnalysedText {
  let at = 0
  const words = rows.map(([form, upos, xpos, lemma, head, deprel]): AnalysedWord => {
    const start = text.indexOf(form, at)
    at = start + form.length
    return { start, end: at, upos, xpos, lemma, head, deprel }
  })
  return { text, words, sentences }
}

function changed(index: number, change: Partial<AnalysedWord>): AnalysedText {
  return { ...GOLD, words: GOLD.words.map((word, i) => (i === index ? { ...word, ...change } : word)) }
}

const percent = (right: number, gold: number, found: number) => (200 * right) / (gold + found)

test('the corpus against itself is right in everything', () => {
  for (const counts of Object.values(evaluate(GOLD, GOLD))) assert.equal(f1(counts), 100)
})

test('a wrong tag, lemma, head or relation costs its own figure', () => {
  const tag = evaluate(GOLD, changed(2, { upos: 'NOUN' }))
  assert.equal(tag.upos.right, 6)
  assert.equal(tag.xpos.right, 7)
  const lemma = evaluate(GOLD, changed(2, { lemma: 'tarsk' }))
  assert.equal(lemma.lemmas.right, 6)
  assert.equal(lemma.lemmasFolded.right, 7)
  const head = evaluate(GOLD, changed(2, { head: 0 }))
  assert.deepEqual([head.uas.right, head.las.right, head.lasFull.right], [6, 6, 6])
  const subtype = evaluate(GOLD, changed(2, { deprel: 'obl' }))
  assert.deepEqual([subtype.uas.right, subtype.las.right, subtype.lasFull.right], [7, 7, 6])
  const relation = evaluate(GOLD, changed(2, { deprel: 'obj' }))
  assert.deepEqual([relation.uas.right, relation.las.right], [7, 6])
})

test('a word split in two takes its dependents along and counts against precision', () => {
  const found = textOf(TEXT, [
    ['Ferries', 'NOUN', 'NNS', 'ferry', 1, 'nsubj'],
    ['le', 'VERB', 'VBP', 'leave', undefined, 'root'],
    ['ave', 'VERB', 'VBP', 'leave', 1, 'dep'],
    ['Tarsk', 'PROPN', 'NNP', 'Tarsk', 1, 'obl'],
    ['.', 'PUNCT', '.', '.', 1, 'punct'],
    ['They', 'PRON', 'PRP', 'they', 6, 'nsubj'],
    ['wait', 'VERB', 'VBP', 'wait', undefined, 'root'],
    ['.', 'PUNCT', '.', '.', 6, 'punct'],
  ])
  const { words, upos, uas } = evaluate(GOLD, found)
  assert.deepEqual(words, { gold: 7, found: 8, right: 6 })
  assert.equal(f1(upos), percent(6, 7, 8))
  assert.equal(uas.right, 3)
})

test('a sentence is right only where both its ends are, and white space does not count', () => {
  assert.deepEqual(evaluate(GOLD, { ...GOLD, sentences: [[0, 31]] }).sentences, { gold: 2, found: 1, right: 0 })
  assert.deepEqual(
    evaluate(GOLD, {
      ...GOLD,
      sentences: [
        [0, 21],
        [21, 31],
      ],
    }).sentences,
    { gold: 2, found: 2, right: 2 },
  )
})

test('an engine without trees has no attachment, not even of roots', () => {
  const bare = { ...GOLD, words: GOLD.words.map(word => ({ ...word, head: undefined, deprel: '' })) }
  const { uas, las } = evaluate(GOLD, bare)
  assert.deepEqual([uas.right, las.right], [0, 0])
})

test('several texts count word by word', () => {
  const both = total([evaluate(GOLD, GOLD), evaluate(GOLD, changed(0, { upos: 'VERB' }))])
  assert.deepEqual(both.upos, { gold: 14, found: 14, right: 13 })
})
