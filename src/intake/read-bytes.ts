import { fail, ok, type Result } from '../record/result.ts'
import { type Complaint, complaintOf } from './refuse.ts'

/** All bytes of a stream that has at most `maxBytes`; reading stops where there are more. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Result<Uint8Array, Complaint>> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > maxBytes) return fail({ kind: 'too-long', length, limit: maxBytes })
      pieces.push(chunk)
    }
  } catch (error) {
    return fail(complaintOf(error))
  }
  return ok(Buffer.concat(pieces))
}

/** The first `bytes` or so of a stream, and the whole stream again, so that one can look at it before reading it. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  let ended = false
  while (length < bytes && !ended) {
    const next = await iterator.next()
    if (next.done) ended = true
    else {
      pieces.push(next.value)
      length += next.value.length
    }
  }
  const head = Buffer.concat(pieces)
  return { head, whole: again(head, ended ? undefined : iterator) }
}

async function* again(head: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value
  } finally {
    await rest?.return?.()
  }
}
