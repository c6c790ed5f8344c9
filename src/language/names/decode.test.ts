import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeText } from './agreement.ts'
import { decodeLabels, decodeNames, kindOfLabel, namesOf } from './decode.ts'
import { labelOf, mayEnd, mayFollow, NAME_KINDS, NAME_LABELS } from './labels.ts'
import type { NameSpan } from './name-span.ts'

const K = NAME_LABELS.length
const NONE = new Float32Array((K + 1) * K)

/** Scores that are for these labels, by so much each. */
function scoresFor(labels: readonly number[], by = 1): Float32Array {
  const scores = new Float32Array(labels.length * K)
  for (const [word, label] of labels.entries()) scores[word * K + label] = by
  return scores
}

test('the best labels are the names that the scores say', () => {
  const scores = scoresFor([labelOf('place', 'U'), 0, labelOf('person', 'B'), labelOf('person', 'L')])
  assert.deepEqual(decodeNames(scores, NONE), [
    { first: 0, last: 0, kind: 'place' },
    { first: 2, last: 3, kind: 'person' },
  ])
})

test('a name that begins must end, and with its own kind', () => {
  const scores = scoresFor([labelOf('person', 'B'), labelOf('place', 'L')])
  scores[labelOf('person', 'B')] = 3
  assert.deepEqual(decodeNames(scores, NONE), [{ first: 0, last: 1, kind: 'person' }])
})

test('transitions and the row of the start count', () => {
  const transitions = NONE.slice()
  transitions[K * K + labelOf('other', 'U')] = 2
  assert.deepEqual(decodeNames(scoresFor([0]), transitions), [{ first: 0, last: 0, kind: 'other' }])
})

const label = fc.integer({ min: 0, max: K - 1 })

test('any scores give labels that may follow one another and end', () => {
  const score = fc.oneof(fc.float(), fc.constantFrom(NaN, Infinity, -Infinity))
  fc.assert(
    fc.property(fc.array(fc.array(score, { minLength: K, maxLength: K }), { maxLength: 8 }), rows => {
      const labels = decodeLabels(Float32Array.from(rows.flat()), NONE)
      assert.equal(labels.length, rows.length)
      let before = K
      for (const one of labels) {
        assert.ok(mayFollow(before, one))
        before = one
      }
      if (labels.length > 0) assert.ok(mayEnd(before))
    }),
  )
})

test('every label has a kind but the first', () => {
  assert.equal(kindOfLabel(0), -1)
  for (const kind of NAME_KINDS) assert.equal(NAME_KINDS[kindOfLabel(labelOf(kind, 'I'))], kind)
})

test('any labels spell names that are in order and apart', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), labels => {
      let end = -1
      for (const { first, last } of namesOf(Uint8Array.from(labels))) {
        assert.ok(first > end && last >= first && last < labels.length)
        end = last
      }
    }),
  )
})

test('a word is read as it is elsewhere in the text, unless its own sentence says more', () => {
  const [outside, place, person] = [0, labelOf('place', 'U'), labelOf('person', 'U')]
  const sentence = (label: number, by: number) => ({ forms: ['Orvel'], scores: scoresFor([label], by) })
  const namesIn = (last: ReturnType<typeof sentence>, weight: number): readonly NameSpan[] =>
    decodeText([sentence(place, 5), sentence(place, 5), last], NONE, weight)[2] ?? []
  const orvel = [{ first: 0, last: 0, kind: 'place' }]
  assert.deepEqual(namesIn(sentence(outside, 1), 2), orvel)
  assert.deepEqual(namesIn(sentence(person, 1), 2), orvel)
  assert.deepEqual(namesIn(sentence(outside, 3), 2), [])
  assert.deepEqual(namesIn(sentence(outside, 1), 0), [])
})
