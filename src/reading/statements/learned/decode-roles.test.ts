import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeRoles } from './decode-roles.ts'
import { CONTENT, CONTENT_FIRST, mayFollow, OUTSIDE, ROLE_LABELS, SOURCE, SOURCE_FIRST } from './labels.ts'

const LABELS = ROLE_LABELS.length
const EVEN = new Float32Array((LABELS + 1) * LABELS)

/** Scores that favour one label a word. */
const favouring = (...labels: readonly number[]) => {
  const scores = new Float32Array(labels.length * LABELS)
  for (const [i, label] of labels.entries()) scores[i * LABELS + label] = 1
  return scores
}

test('the best labels are those of the scores where they may stand together', () => {
  const labels = [SOURCE_FIRST, SOURCE, OUTSIDE, CONTENT_FIRST, CONTENT]
  assert.deepEqual([...decodeRoles(favouring(...labels), LABELS, EVEN)], labels)
})

test('what neighbours forbid is not read, whatever a word alone would be', () => {
  assert.deepEqual(
    [...decodeRoles(favouring(CONTENT, CONTENT), LABELS, EVEN)].map(label => label !== CONTENT),
    [true, false],
  )
})

test('any scores give lawful labels, as many as there are words', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 }), given => {
      const count = Math.floor(given.length / LABELS)
      const labels = decodeRoles(Float32Array.from(given.slice(0, count * LABELS)), LABELS, EVEN)
      assert.equal(labels.length, count)
      for (const [i, label] of labels.entries()) assert.ok(mayFollow(i === 0 ? LABELS : (labels[i - 1] ?? 0), label))
    }),
  )
})
