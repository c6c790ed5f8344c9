import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './name-mentions.ts'
import { StoryShape } from './story-shape.ts'

const { actors } = StoryShape.pick({ actors: true }).parse({
  actors: [
    { key: 'one', name: 'Ann Reed', kind: 'person', names: ['Ann Reed', { words: 'Reed', reports: ['a'] }] },
    { key: 'two', name: 'Tom Reed', kind: 'person', names: ['Tom Reed', { words: 'Reed', reports: ['b'] }] },
  ],
})

test('a name inside a longer one is no mention of its own', () => {
  const found = mentionsIn('a', 'Ann Reed spoke. Reed left; Reed-Hill is a road.', { actors })
  assert.deepEqual(
    found.map(({ words, spans }) => [words, spans]),
    [
      ['Ann Reed', [[0, 8]]],
      ['Reed', [[16, 20]]],
    ],
  )
})

test('a namesake is who the key says in that report', () => {
  assert.deepEqual(
    mentionsIn('b', 'Reed left.', { actors }).map(({ actor }) => actor),
    ['two'],
  )
  assert.deepEqual(mentionsIn('c', 'Reed left.', { actors }), [])
})
