import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeWeights, encodeWeights, fingerprintOf, type Tensor, type Weights } from './weights.ts'

const tensor = (name: string, values: Tensor['values'], type: Tensor['type']): [string, Tensor] => [
  name,
  { name, type, shape: [values.length], values },
]
const WEIGHTS: Weights = {
  task: 'syntax',
  version: 3,
  facts: { labels: ['nsubj', 'obj'] },
  tensors: new Map([
    tensor('a', new Int8Array([-1, 0, 127]), 'i8'),
    tensor('b', new Float32Array([0.5, -2]), 'f32'),
    tensor('c', new Uint32Array([0xffffffff]), 'u32'),
  ]),
}

test('what is written is read back, from any offset in memory', () => {
  const bytes = encodeWeights(WEIGHTS)
  assert.deepEqual(decodeWeights(bytes), WEIGHTS)
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  assert.deepEqual(decodeWeights(moved.subarray(3)), WEIGHTS)
})

test('the same weights give the same bytes', () => {
  assert.deepEqual(encodeWeights(WEIGHTS), encodeWeights(structuredClone(WEIGHTS)))
})

test('other facts, other numbers or another version: another fingerprint', () => {
  const numbers = new Map([...WEIGHTS.tensors, tensor('a', new Int8Array([-1, 0, 126]), 'i8')])
  const others = [{ facts: { labels: ['nsubj'] } }, { tensors: numbers }, { version: 4 }]
  const all = [{}, ...others].map(other => fingerprintOf(encodeWeights({ ...WEIGHTS, ...other })))
  assert.equal(new Set(all).size, all.length)
  assert.equal(fingerprintOf(encodeWeights(structuredClone(WEIGHTS))), all[0])
})

test('a damaged file is refused with its fault', () => {
  const bytes = encodeWeights(WEIGHTS)
  const changed = [10, 20, bytes.length - 30].map(at => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))
  for (const damaged of [bytes.subarray(0, 5), bytes.subarray(0, 20), bytes.subarray(0, bytes.length - 16), ...changed])
    assert.ok('fault' in decodeWeights(damaged))
})
