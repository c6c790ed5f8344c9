import { TextDecoder } from 'node:util'
import { utf16WithoutMark } from './charset.ts'

/** The same bytes, or those of UTF-8 where the stream is UTF-16, so that its lines can be told apart. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined
  let begun = false
  for await (const chunk of chunks) {
    if (!begun && chunk.length > 1) {
      begun = true
      const encoding = encodingOf(chunk)
      if (encoding) decoder = new TextDecoder(encoding)
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

function encodingOf(chunk: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
  return utf16WithoutMark(chunk)
}
