import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeSentence } from './conllu.ts'
import { mentionsOf } from './coreference.ts'

const sentence = (misc: readonly string[]): TreeSentence => ({
  id: '',
  document: '',
  opensParagraph: true,
  text: '',
  forms: misc.map(() => 'x'),
  lemmas: misc.map(() => 'x'),
  upos: misc.map(() => 'X'),
  xpos: misc.map(() => 'X'),
  features: misc.map(() => '_'),
  heads: misc.map(() => -1),
  deprels: misc.map(() => 'dep'),
  misc,
  multiword: [],
})

const rowsOf = (misc: readonly string[]) =>
  mentionsOf(sentence(misc)).map(({ entity, from, to, etype, link }) => [entity, from, to, etype, link].join(' '))

test('brackets are read from inside out, with their type and link', () => {
  assert.deepEqual(
    rowsOf([
      'Entity=(2-abstract-new-sssss-cf2-2-coref(3-substance-new-sssss-cf3-1-ana-Orvel)|SpaceAfter=No',
      '_',
      'Discourse=x|Entity=2)',
    ]),
    ['3 0 1 substance ana', '2 0 3 abstract coref'],
  )
})

test('several may close on one word, and one in another of the same entity', () => {
  assert.deepEqual(
    rowsOf([
      'Entity=(1-person-new-s-cf1-1-coref',
      'Entity=(1-person-giv:act-s-cf1-1-ana)',
      'Entity=(4-place-new-s-cf2-1-sgl)1)',
    ]),
    ['1 1 2 person ana', '4 2 3 place sgl', '1 0 3 person coref'],
  )
})

test('a mention in pieces and a bracket without a partner are left out', () => {
  assert.deepEqual(
    rowsOf(['Entity=(7[1/2]-person-new-s-cf1-1-coref)', 'Entity=9)', 'Entity=(8-person-new-s-cf1-1-coref']),
    [],
  )
})
