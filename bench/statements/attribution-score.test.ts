import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1 } from '../language/f1.ts'
import type { AttributedText, Attribution } from './attribution.ts'
import { scoreText, totalScore } from './attribution-score.ts'

const TEXT = 'The bridge is gone, Mayor Ilse Brandt said. She fears “a long winter”. Nobody knows, per AP.'

function at(words: string): readonly [number, number] {
  const start = TEXT.indexOf(words)
  assert.ok(start >= 0, words)
  return [start, start + words.length]
}

function attribution(source: string | undefined, cue: string, ...content: readonly string[]): Attribution {
  return { source: source === undefined ? [] : [at(source)], cue: [at(cue)], content: content.map(at) }
}

const SAID = attribution('Mayor Ilse Brandt', 'said', 'The bridge is gone')
const FEARS = attribution('She', 'fears', '“a long winter”')
const GOLD: AttributedText = { text: TEXT, attributions: [SAID, FEARS] }

test('what is expected, found again, is all right', () => {
  const score = scoreText(GOLD, GOLD.attributions)
  for (const counts of [...Object.values(score.joint), score.exactContent, score.sources]) assert.equal(f1(counts), 100)
  for (const counts of [...Object.values(score.tokens), ...Object.values(score.spans)]) assert.equal(f1(counts), 100)
})

test('a saying is speech, a fear is attitude, and quotation marks make it quoted', () => {
  const { joint } = scoreText(GOLD, [])
  assert.deepEqual(
    Object.entries(joint).map(([group, { gold }]) => [group, gold]),
    [
      ['all', 2],
      ['quoted', 1],
      ['indirect', 1],
      ['speech', 1],
      ['attitude', 1],
    ],
  )
})

test('half of the words are enough for a content, and its head for a source', () => {
  const score = scoreText(GOLD, [attribution('Brandt', 'said', 'bridge is')])
  assert.deepEqual(score.joint.all, { gold: 2, found: 1, right: 1 })
  assert.deepEqual(score.exactContent, { gold: 2, found: 1, right: 0 })
  assert.deepEqual(score.sources, { gold: 1, found: 1, right: 1 })
  assert.deepEqual(score.spans.source, { gold: 2, found: 1, right: 0 })
  assert.deepEqual(score.tokens.source, { gold: 4, found: 1, right: 1 })
})

test('less than half is another content: one missed, one spurious', () => {
  const { joint } = scoreText(GOLD, [attribution('Mayor Ilse Brandt', 'said', 'bridge')])
  assert.deepEqual(joint.all, { gold: 2, found: 1, right: 0 })
})

test('a source where none is expected is wrong', () => {
  const unnamed: AttributedText = { text: TEXT, attributions: [attribution(undefined, 'knows', 'Nobody')] }
  assert.equal(scoreText(unnamed, [attribution('AP', 'per', 'Nobody')]).joint.all.right, 0)
  assert.equal(scoreText(unnamed, [attribution(undefined, 'per', 'Nobody')]).joint.all.right, 1)
})

test('each expected attribution is found once: the second finding is spurious', () => {
  assert.deepEqual(scoreText(GOLD, [SAID, SAID]).joint.all, { gold: 2, found: 2, right: 1 })
})

test('the same span of two attributions counts once, marks at its edge do not count', () => {
  const twice = [SAID, attribution('Mayor Ilse Brandt', 'said', 'gone,')]
  const { spans } = scoreText({ text: TEXT, attributions: twice }, [attribution('Mayor Ilse Brandt', 'said', 'gone')])
  assert.deepEqual(spans.source, { gold: 1, found: 1, right: 1 })
  assert.deepEqual(spans.content, { gold: 2, found: 1, right: 1 })
})

test('what lies in discarded text does not count', () => {
  const score = scoreText({ ...GOLD, discard: [at('She fears “a long winter”')] }, [FEARS])
  assert.deepEqual(score.joint.all, { gold: 1, found: 0, right: 0 })
})

test('scores add up', () => {
  const both = totalScore([scoreText(GOLD, [SAID]), scoreText(GOLD, [])])
  assert.deepEqual(both.joint.all, { gold: 4, found: 1, right: 1 })
})
