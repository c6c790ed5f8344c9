import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NamedSentence, NameSpan } from '../../training/corpus/names/named-sentence.ts'
import { readDocuments } from './analysed-text.ts'
import type { Engine } from './engine.ts'
import { onGivenWords, onRawText } from './engine-runs.ts'
import { evaluate, total } from './evaluation.ts'
import { f1 } from './f1.ts'
import { namesOnGivenWords, namesOnRawText } from './name-runs.ts'
import { treeOf } from './tree-of.ts'

const DOCUMENTS = readDocuments([
  treeOf('Rain fell .', 'Rain fell .', 'a', 'a-1'),
  treeOf('Ada Lund left Tarsk .', 'Ada Lund left Tarsk .', 'a', 'a-2'),
  treeOf('She waits', 'She waits', 'b', 'b-1'),
])
const LUND: NameSpan = { first: 0, last: 1, kind: 'person' }
const TARSK: NameSpan = { first: 3, last: 3, kind: 'place' }
const NAMED: readonly NamedSentence[] = DOCUMENTS.flatMap(({ trees }) => trees).map(({ id, document, forms }) => ({
  id,
  document,
  forms,
  names: id === 'a-2' ? [LUND, TARSK] : [],
  inner: [],
}))

/** An engine that knows the tests' trees, cuts at spaces, takes the whole text for one sentence, and misses Tarsk. */
const ENGINE: Engine = {
  parse: forms => ({
    upos: forms.map((_, i) => (i === 1 ? 'VERB' : 'X')),
    xpos: forms.map(() => 'FW'),
    heads: forms.map((_, i) => i - 1),
    deprels: forms.map((_, i) => (i === 0 ? 'root' : 'dep')),
  }),
  lemmas: forms => forms.map((form, i) => (i === 0 ? form.toLowerCase() : form)),
  names: sentences => sentences.map(([first]) => (first === 'Ada' ? [LUND] : [])),
  analyse: text => {
    const tokens = [...text.matchAll(/\S+/g)].map(({ 0: form, index }, i) => ({
      start: index,
      end: index + form.length,
      text: form,
      lower: form.toLowerCase(),
      kind: 'word' as const,
      upos: 'X' as const,
      xpos: 'FW',
      lemma: form,
      head: i === 0 ? undefined : i - 1,
      deprel: i === 0 ? 'root' : 'dep',
    }))
    const at = text.indexOf('Ada Lund')
    return {
      text,
      paragraphs: [[0, text.length]],
      sentences: [{ start: 0, end: text.length, tokens: [0, tokens.length], paragraph: 0 }],
      tokens,
      quotations: [],
      names: at < 0 ? [] : [{ start: at, end: at + 8, tokens: [3, 5], kind: 'person' }],
      chains: [],
      hasTrees: true,
    }
  },
}

test('on given words every layer is scored on its own', () => {
  const score = total(DOCUMENTS.map(document => evaluate(document.analysis, onGivenWords(ENGINE, document))))
  assert.deepEqual([f1(score.words), f1(score.sentences), f1(score.xpos), f1(score.las)], [100, 100, 100, 100])
  assert.deepEqual(score.upos, { gold: 10, found: 10, right: 7 })
  assert.deepEqual(score.lemmas, { gold: 10, found: 10, right: 7 })
})

test('on raw text a joined sentence costs its root', () => {
  const score = total(DOCUMENTS.map(({ analysis }) => evaluate(analysis, onRawText(ENGINE, analysis.text))))
  assert.deepEqual(score.sentences, { gold: 3, found: 2, right: 1 })
  assert.deepEqual(score.words, { gold: 10, found: 10, right: 10 })
  assert.deepEqual(score.uas, { gold: 10, found: 10, right: 9 })
})

test('names are scored on given words and on raw text', () => {
  assert.deepEqual(namesOnGivenWords(ENGINE, NAMED).exact, { gold: 2, found: 1, right: 1 })
  assert.deepEqual(namesOnRawText(ENGINE, DOCUMENTS, NAMED).exact, { gold: 2, found: 1, right: 1 })
})
