import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSentences } from '../sentences.ts'
import { findTokens } from '../tokens.ts'
import type { Weights } from '../weights/weights.ts'
import { type Boundary, BUCKETS, boundaryFeatures, outlineOf, TEMPLATES } from './boundary-features.ts'
import { linearModel, openSentenceModel } from './sentence-model.ts'

const tokensOf = (text: string) => findTokens(text, [0, text.length])

const featuresOf = (text: string, boundary: Boundary) => {
  const features = new Int32Array(TEMPLATES)
  const tokens = tokensOf(text)
  boundaryFeatures(tokens, outlineOf(tokens), boundary, features)
  return [...features]
}

/** A model that knows one thing: what the rules say. */
const obedient = () => {
  const weights = new Int8Array(BUCKETS)
  const [yes, no] = [true, false].map(ruled => featuresOf('Orvel fell', { from: 0, next: 1, ruled })[0] ?? 0)
  weights[yes ?? 0] = 100
  weights[no ?? 0] = -100
  return linearModel(weights)
}

test('a model that heeds only the rules ends sentences where they do', () => {
  const text =
    'ORVEL, Nov. 9 (Agency) – Lt. Gen. Vell left. “Why?” Lena Tal asked. He moved to the U.S. The end… Nobody knows'
  assert.deepEqual(findSentences(tokensOf(text), obedient()), findSentences(tokensOf(text)))
})

test('a model that always says yes is not asked after a colon, an abbreviation, one word, before a day', () => {
  const eager = { score: linearModel(new Int8Array(BUCKETS).fill(100)).score }
  const text = 'Orvel News said: Lt. Vell left at 5 p.m. Sunday'
  const tokens = tokensOf(text)
  const shown = findSentences(tokens, eager).map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  assert.deepEqual(shown, ['Orvel News said: Lt. Vell left at', '5 p.m. Sunday'])
})

test('features are places in the weight table, and differ with what the rules say', () => {
  const unit = fc.constantFrom('Orvel', 'fell', 'U.S.', '.', '?', '"', '”', '(', ')', '1', ' ', '—', '\uD800')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), fc.nat(20), (text, at) => {
      const count = tokensOf(text).length
      const next = Math.min(at, count)
      const features = featuresOf(text, { from: 0, next, ruled: true })
      assert.ok(features.every(feature => feature >= 0 && feature < BUCKETS))
      assert.notDeepEqual(features, featuresOf(text, { from: 0, next, ruled: false }))
    }),
  )
})

test('weights of another size are no model of this kind', () => {
  const weights = (length: number): Weights => ({
    task: 'sentences',
    version: 1,
    facts: {},
    tensors: new Map([['weights', { name: 'weights', type: 'i8', shape: [length], values: new Int8Array(length) }]]),
  })
  assert.equal(openSentenceModel(weights(8)), undefined)
  assert.notEqual(openSentenceModel(weights(BUCKETS)), undefined)
})
