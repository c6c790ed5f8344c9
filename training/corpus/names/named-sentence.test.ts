import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeSentence } from '../conllu.ts'
import { gumNames } from './gum.ts'
import { nested, spansOfBio } from './named-sentence.ts'

test('of spans one in another the longer is outermost, and crossing ones are dropped', () => {
  const outer = { first: 0, last: 3, kind: 'organisation' } as const
  const inside = { first: 2, last: 3, kind: 'place' } as const
  const crossing = { first: 3, last: 4, kind: 'person' } as const
  assert.deepEqual(nested([inside, outer, crossing]), { names: [outer], inner: [inside] })
  assert.deepEqual(nested([inside, crossing]), { names: [inside], inner: [] })
})

test('BIO tags of unknown types are outside', () => {
  const kindOf = (type: string) => (type === 'LOC' ? ('place' as const) : undefined)
  assert.deepEqual(spansOfBio(['B-O', 'B-LOC', 'I-LOC', 'I-PER', 'B-LOC'], kindOf), [
    { first: 1, last: 2, kind: 'place' },
    { first: 4, last: 4, kind: 'place' },
  ])
})

/** Rows: form, part of speech, head (from 1), relation, Entity. */
function sentence(rows: string): TreeSentence {
  const table = rows.split('\n').map(row => row.trim().split(/\s+/))
  const column = (index: number) => table.map(row => row[index] ?? '_')
  return {
    id: 'a-1',
    document: 'a',
    opensParagraph: true,
    text: '',
    forms: column(0),
    lemmas: column(0),
    upos: column(1),
    xpos: column(1).map(upos => (upos === 'PROPN' ? 'NNP' : 'NN')),
    features: column(0).map(() => '_'),
    heads: column(2).map(head => Number(head) - 1),
    deprels: column(3),
    misc: column(4).map(entity => (entity === '_' ? '_' : `Entity=${entity}`)),
    multiword: [],
  }
}

test('a mention headed by a proper noun is a name without title and article, and names stand inside names', () => {
  const [named] = gumNames([
    sentence(`President PROPN 4 nsubj (1-person-new-nnnnn-cf1-1-coref
      Ada PROPN 1 flat _
      Vell PROPN 1 flat 1)
      led VERB 0 root _
      the DET 6 det (2-organization-new-nnnnn-cf1-1-coref
      University PROPN 4 obj _
      of ADP 8 case _
      Orvel PROPN 6 nmod (3-place-new-nnnnn-cf1-1-coref)2)
      near ADP 11 case _
      a DET 11 det (4-place-new-nnnnn-cf1-1-coref
      river NOUN 4 obl 4)`),
  ])
  assert.deepEqual(named?.names, [
    { first: 1, last: 2, kind: 'person' },
    { first: 5, last: 7, kind: 'organisation' },
  ])
  assert.deepEqual(named?.inner, [{ first: 7, last: 7, kind: 'place' }])
})
