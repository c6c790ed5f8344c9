import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf } from './lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesIn(text: string, size: number, maxBytes = 1000): Promise<unknown[]> {
  const lines: unknown[] = []
  for await (const line of linesOf(inPieces(Buffer.from(text), size), maxBytes)) {
    lines.push(line.kind === 'line' ? Buffer.from(line.bytes).toString() : line.length)
  }
  return lines
}

test('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '\n', 'bc')),
      fc.integer({ min: 1, max: 7 }),
      async (list, size) => {
        const text = list.join('')
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        assert.deepEqual(await linesIn(text, size), expected)
      },
    ),
  )
})

test('a line beyond the limit is told by its length, and the next is read', async () => {
  assert.deepEqual(await linesIn(`ab\n${'x'.repeat(50)}\ncd\n`, 3, 10), ['ab', 50, 'cd'])
})
