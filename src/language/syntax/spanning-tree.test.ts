import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestTree } from './spanning-tree.ts'

/** All ways to give each of `count` words a head, the root being `count`, that make a tree with one word under the root. */
function* trees(count: number): Generator<number[]> {
  const total = (count + 1) ** count
  for (let code = 0; code < total; code++) {
    const heads = Array.from({ length: count }, (_, i) => Math.floor(code / (count + 1) ** i) % (count + 1))
    if (heads.filter(head => head === count).length === 1 && heads.every((_, i) => reachesRoot(heads, i))) yield heads
  }
}

function reachesRoot(heads: ArrayLike<number>, word: number): boolean {
  let node = word
  for (let step = 0; step <= heads.length; step++) {
    if (node === heads.length) return true
    node = heads[node] ?? heads.length
  }
  return false
}

const scoreOf = (scores: Float32Array, heads: ArrayLike<number>) =>
  Array.from(heads).reduce((sum, head, i) => sum + (scores[i * (heads.length + 1) + head] ?? 0), 0)

test('no tree is better than the one found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain(count =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.integer({ min: -50, max: 50 }), {
            minLength: count * (count + 1),
            maxLength: count * (count + 1),
          }),
        ),
      ),
      ([count, numbers]) => {
        const scores = Float32Array.from(numbers)
        const found = bestTree(scores, count)
        const best = Math.max(...[...trees(count)].map(heads => scoreOf(scores, heads)))
        assert.equal(scoreOf(scores, found), best)
      },
    ),
    { numRuns: 300 },
  )
})

test('any numbers give a tree with one word under the root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (count, seed) => {
      const scores = Float32Array.from({ length: count * (count + 1) }, (_, i) => Math.sin(i * 7.13 + seed) * 30)
      const heads = bestTree(scores, count)
      assert.equal(heads.length, count)
      assert.equal([...heads].filter(head => head === count).length, 1)
      for (let i = 0; i < count; i++) assert.ok(heads[i] !== i && reachesRoot(heads, i))
    }),
  )
})

test('crossing arcs are allowed', () => {
  const right = [1, 4, 0, 1]
  const scores = Float32Array.from({ length: 20 }, (_, at) => (right[Math.floor(at / 5)] === at % 5 ? 10 : 0))
  assert.deepEqual([...bestTree(scores, 4)], right)
})

test('five hundred words that all want one another take no more than seconds', () => {
  const count = 500
  const scores = Float32Array.from({ length: count * (count + 1) }, (_, at) => {
    const [i, j] = [Math.floor(at / (count + 1)), at % (count + 1)]
    return (i ^ 1) === j ? 50 : Math.sin(at) * 5
  })
  const started = process.cpuUsage().user
  bestTree(scores, count)
  assert.ok((process.cpuUsage().user - started) / 1000 < 5000)
})
