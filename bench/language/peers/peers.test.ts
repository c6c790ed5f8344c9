import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysedText } from '../analysed-text.ts'
import { openCompromise } from './compromise.ts'
import { openWink } from './wink.ts'

const TEXT = 'The mayor of Leeds didn’t wait.\n\nShe left  on Monday; two buses followed her.'
const [first, second] = [TEXT.slice(0, 31), TEXT.slice(33)]

function sayings({ text, words }: AnalysedText): string[] {
  return words.map(({ start, end, upos }) => `${text.slice(start, end)}/${upos}`)
}

for (const peer of [openWink(), openCompromise()]) {
  const analysis = peer.analyse(TEXT)

  test(`${peer.name}: words are in order, apart, and their places are right`, () => {
    let at = 0
    for (const { start, end } of analysis.words) {
      assert.ok(start >= at && end > start)
      at = end
    }
    const covered = analysis.words.map(({ start, end }) => TEXT.slice(start, end)).join('')
    assert.equal(covered, TEXT.replaceAll(/\s/g, ''))
  })

  test(`${peer.name}: the two sentences are found`, () => {
    assert.deepEqual(
      analysis.sentences.map(([start, end]) => TEXT.slice(start, end)),
      [first, second],
    )
  })

  test(`${peer.name}: the contraction is two words, and tags are UPOS`, () => {
    const said = sayings(analysis)
    for (const expected of ['mayor/NOUN', 'of/ADP', 'did/AUX', 'n’t/PART', 'wait/VERB', './PUNCT', 'two/NUM'])
      assert.ok(said.includes(expected), `${expected} in ${said.join(' ')}`)
  })

  test(`${peer.name}: lemmas are given`, () => {
    const lemmas = new Map(analysis.words.map(({ start, end, lemma }) => [TEXT.slice(start, end), lemma]))
    assert.deepEqual([lemmas.get('buses'), lemmas.get('followed'), lemmas.get('left')], ['bus', 'follow', 'leave'])
  })
}

test('compromise: names have their places', () => {
  const names = openCompromise().names?.('Ada Lund met them in London.') ?? []
  assert.deepEqual(
    names.map(({ start, end, kind }) => [start, end, kind]),
    [
      [0, 8, 'person'],
      [21, 27, 'place'],
    ],
  )
})
