import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocuments } from './analysed-text.ts'
import { placeWords } from './raw-text.ts'
import { treeOf } from './tree-of.ts'

test('words stand where their forms are, clitics and marks without a space among them', () => {
  const { text, words, sentences } = placeWords([
    treeOf("They didn't wait .", "They did n't wait ."),
    { ...treeOf('Rain fell .', 'Rain fell .'), opensParagraph: true },
  ])
  assert.equal(text, "They didn't wait .\n\nRain fell .")
  assert.deepEqual(
    words.map(([start, end]) => text.slice(start, end)),
    ['They', 'did', "n't", 'wait', '.', 'Rain', 'fell', '.'],
  )
  assert.deepEqual(sentences, [
    [0, 18],
    [20, 31],
  ])
})

test('a multiword token whose forms are not its surface is one range for all', () => {
  const tree = {
    ...treeOf('We ain’t here', 'We are not here'),
    multiword: [{ first: 1, last: 2, form: 'ain’t', misc: '_' }],
  }
  const { text, words } = placeWords([tree])
  assert.deepEqual(
    words.map(([start, end]) => text.slice(start, end)),
    ['We', 'ain’t', 'ain’t', 'here'],
  )
})

test('a form that the text does not have is a fault of the corpus', () => {
  assert.throws(() => placeWords([treeOf('Rain fell', 'Snow fell')]), /"Snow" is not in the text/)
})

test('documents are told apart, and heads point into the document', () => {
  const [first, second, ...others] = readDocuments([
    treeOf('Rain fell', 'Rain fell', 'a'),
    treeOf('Snow fell', 'Snow fell', 'a'),
    treeOf('Hail fell', 'Hail fell', 'b'),
  ])
  assert.equal(others.length, 0)
  assert.equal(first?.analysis.text, 'Rain fell Snow fell')
  assert.deepEqual(
    first?.analysis.words.map(({ head }) => head),
    [undefined, 0, undefined, 2],
  )
  assert.equal(second?.analysis.words.length, 2)
})
