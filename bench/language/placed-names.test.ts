import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocuments } from './analysed-text.ts'
import { evaluateNames } from './name-evaluation.ts'
import { goldNamesOf, nameSpansOf } from './placed-names.ts'
import { treeOf } from './tree-of.ts'

const [document] = readDocuments([
  treeOf('Rain fell .', 'Rain fell .', 'd', 'd-1'),
  treeOf('Ada Lund left Tarsk .', 'Ada Lund left Tarsk .', 'd', 'd-2'),
])
const named = new Map(
  [
    { id: 'd-1', document: 'd', forms: ['Rain', 'fell', '.'], names: [], inner: [] },
    {
      id: 'd-2',
      document: 'd',
      forms: ['Ada', 'Lund', 'left', 'Tarsk', '.'],
      names: [
        { first: 0, last: 1, kind: 'person' as const },
        { first: 3, last: 3, kind: 'place' as const },
      ],
      inner: [],
    },
  ].map(sentence => [sentence.id, sentence]),
)

test('names of both sides meet on the words of the document', () => {
  assert.ok(document)
  const { text } = document.analysis
  assert.equal(text, 'Rain fell . Ada Lund left Tarsk .')
  const at = (form: string) => ({ start: text.indexOf(form), end: text.indexOf(form) + form.length })
  const found = nameSpansOf(document, [
    { ...at('Ada Lund'), kind: 'person' },
    { ...at('Tar'), kind: 'place' },
  ])
  const { exact } = evaluateNames(goldNamesOf(document, named), found)
  assert.deepEqual(exact, { gold: 2, found: 2, right: 1 })
})

test('sentences with other words are refused', () => {
  assert.ok(document)
  const [, second] = [...named.values()]
  assert.ok(second)
  const shorter = new Map([...named, ['d-2', { ...second, forms: ['Ada Lund', 'left', 'Tarsk', '.'] }]])
  assert.throws(() => goldNamesOf(document, shorter), /d-2: names and trees/)
  assert.throws(() => goldNamesOf(document, new Map()), /d-1: its names/)
})
