import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Line, linesOf, MOST_LINE } from './lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesIn(text: string, size = 7): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const some of linesOf(inPieces(new TextEncoder().encode(text), size))) lines.push(...some)
  return lines
}

test('lines are the same however the bytes are cut, with numbers from 1', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('Хіям', 'a', '', 'ü\t𝒳')),
      fc.integer({ min: 1, max: 9 }),
      async (words, size) => {
        const lines = await linesIn(words.map(word => `${word}\n`).join(''), size)
        assert.deepEqual(
          lines,
          words.map((text, index) => ({ number: index + 1, text, tooLong: false })),
        )
      },
    ),
  )
})

test('a byte-order mark, CR LF and a missing last line end make no difference', async () => {
  const texts = (await linesIn('\ufeffa\r\nb\r\nc')).map(({ text }) => text)
  assert.deepEqual(texts, ['a', 'b', 'c'])
  assert.deepEqual(await linesIn(''), [])
})

test('of a line of ten megabytes only the beginning is kept, and the next line is whole', async () => {
  const [long, next] = await linesIn(`${'x'.repeat(10_000_000)}\nafter\n`, 65_536)
  assert.deepEqual([long?.tooLong, long?.text.length], [true, MOST_LINE])
  assert.deepEqual(next, { number: 2, text: 'after', tooLong: false })
})
